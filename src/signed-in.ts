/**
 * The page that the sign-in popup comes back to: it hands the login server's answer to the page that opened it, in
 * the form that the platform SDK expects (ApiClient.js, _handleAuthPopupMessage). The opener checks `state`.
 */
const { hash, search, origin, pathname } = window.location;

/** Only `window.open` of our own page leads here; its window belongs to another realm, so `instanceof` cannot tell. */
function isWindow(opener: unknown): opener is Window {
  return typeof opener === 'object' && opener !== null && 'postMessage' in opener;
}

if (isWindow(window.opener)) {
  window.opener.postMessage({ name: 'gc_auth_popup', type: 'message', hash, search }, origin);
}
window.history.replaceState(null, '', pathname);
