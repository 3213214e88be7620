import { signedInTexts } from './i18n/signed-in.ts';

/**
 * The sign-in popup's redirect page: it passes the login server's answer to the page that opened it, in the form that
 * the platform SDK expects (ApiClient.js, _handleAuthPopupMessage). The opener checks `state`.
 */
const { hash, search, origin, pathname } = window.location;
const query = new URLSearchParams(search);
const fragment = new URLSearchParams(hash.slice(1));
const answer = (name: string): string | null => fragment.get(name) ?? query.get(name);

/**
 * Whether there is an opener; it can only be our own page. Its window belongs to another realm, so `instanceof` does
 * not work.
 */
function isWindow(opener: unknown): opener is Window {
  return typeof opener === 'object' && opener !== null && 'postMessage' in opener;
}

function say(...lines: readonly string[]): void {
  const paragraphs = lines.map((text) =>
    Object.assign(document.createElement('p'), { textContent: text }),
  );
  document.querySelector('main')?.replaceChildren(...paragraphs);
}

const texts = signedInTexts(navigator.language);
document.documentElement.lang = texts.lang;
const error = answer('error');
const hasAccess = answer('code') !== null || answer('access_token') !== null;
if (isWindow(window.opener)) {
  window.opener.postMessage({ name: 'gc_auth_popup', type: 'message', hash, search }, origin);
  say(texts.handedOver);
} else if (error !== null) {
  say(answer('error_description') ?? error, texts.refused);
} else {
  say(hasAccess ? texts.signedIn : texts.handedOver);
}
window.history.replaceState(null, '', pathname);
