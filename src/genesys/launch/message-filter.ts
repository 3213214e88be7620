import type { Config } from './config.ts';

/**
 * Blocks unexpected messages from reaching the page's listeners, and counts them on `<html>` (`data-refused-messages`).
 * Must be called before any listener is added. The SDKs check less: the login accepts every origin that is a prefix of
 * its redirect URI, and the client app fails on event types such as "constructor".
 * @param hostOrigin origin of the workspace that frames the page; `null` if there is none
 * @param grant with PKCE the login answers with a code, never with a token
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

/** Whether it is a lifecycle hook from the workspace (purecloud-client-app-sdk/src/modules/lifecycle.ts). */
function isHostHook({ source, origin, data }: MessageEvent<unknown>, hostOrigin: string | null) {
  const isHost = source === window.parent && origin === hostOrigin;
  return isHost && has(data, 'purecloudEventType', 'appLifecycleHook');
}

/** Whether it was sent by `signed-in.html`; its `state` later tells whether it answers this page's own sign-in. */
function isAuthResponse({ origin, data }: MessageEvent<unknown>, grant: Config['grant']): boolean {
  const isOurs = origin === window.location.origin && has(data, 'name', 'gc_auth_popup');
  // The SDK would accept the token (ApiClient.js, _handleAuthPopupMessage).
  return isOurs && !(grant === 'pkce' && /access_?token/i.test(JSON.stringify(data)));
}

function has(data: unknown, key: string, value: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.getOwnPropertyDescriptor(data, key)?.value === value;
}
