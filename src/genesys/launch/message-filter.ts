import type { Config } from './config.ts';

/**
 * Keeps messages from the page's listeners that the page does not expect, and counts them on `<html>`
 * (`data-refused-messages`). Has to be called before anybody listens. The SDKs check less: the login takes every
 * origin that its redirect URI begins with, and the client app stumbles over event types such as "constructor".
 * @param hostOrigin of the workspace that frames the page; `null` if there is none
 * @param grant with PKCE the login answers with a code, and never with a token
 */
export function refuseStrangeMessages(hostOrigin: string | null, grant: Config['grant']): void {
  let refused = 0;
  window.addEventListener('message', (message: MessageEvent<unknown>) => {
    if (isHostHook(message, hostOrigin) || isAuthResponse(message, grant)) return;
    message.stopImmediatePropagation();
    refused += 1;
    document.documentElement.dataset['refusedMessages'] = String(refused);
  });
}

/** A lifecycle hook of the workspace (purecloud-client-app-sdk/src/modules/lifecycle.ts). */
function isHostHook({ source, origin, data }: MessageEvent<unknown>, hostOrigin: string | null) {
  const isHost = source === window.parent && origin === hostOrigin;
  return isHost && has(data, 'purecloudEventType', 'appLifecycleHook');
}

/** What `signed-in.html` hands over; whether it answers this page's own sign-in, its `state` tells later. */
function isAuthResponse({ origin, data }: MessageEvent<unknown>, grant: Config['grant']): boolean {
  const isOurs = origin === window.location.origin && has(data, 'name', 'gc_auth_popup');
  // The SDK would take the token (ApiClient.js, _handleAuthPopupMessage).
  return isOurs && !(grant === 'pkce' && /access_?token/i.test(JSON.stringify(data)));
}

function has(data: unknown, key: string, value: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.getOwnPropertyDescriptor(data, key)?.value === value;
}
