/*
 * The least that a page can do until a status shows: PKCE, one request, one word. No SDKs, no styles, no checks. It
 * shows how much of a load no page can save, and is not part of the product.
 */
const query = new URLSearchParams(location.search);
const redirectUri = new URL('../index.html', import.meta.url).href;
const kept = JSON.parse(sessionStorage.getItem('least') ?? '{}');

if (query.has('code')) await comeBack();
else if (kept.token) await show({ ...kept, conversationId: query.get('gcConversationId') });
else await leave();

async function leave() {
  const { clientId, gateway } = await (await fetch('config.json')).json();
  const { protocol, host, port } = gateway;
  const pending = {
    platform: `${protocol}://${host}${port ? `:${port}` : ''}`,
    clientId: clientId.agent ?? clientId,
    verifier: encode(crypto.getRandomValues(new Uint8Array(48))),
    conversationId: query.get('gcConversationId'),
  };
  sessionStorage.setItem('least', JSON.stringify(pending));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: pending.clientId,
    redirect_uri: redirectUri,
    code_challenge: encode(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  location.replace(`${pending.platform}/oauth/authorize?${asked}`);
}

async function comeBack() {
  const { platform, clientId, verifier, conversationId } = kept;
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: query.get('code'),
    code_verifier: verifier,
    client_id: clientId,
    redirect_uri: redirectUri,
  });
  const answer = await fetch(`${platform}/oauth/token`, { method: 'POST', body });
  const { access_token: token } = await answer.json();
  sessionStorage.setItem('least', JSON.stringify({ platform, token }));
  await show({ platform, token, conversationId });
}

async function show({ platform, token, conversationId }) {
  const address = `${platform}/api/v2/conversations/calls/${conversationId}`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const isRecording = (await answer.text()).toLowerCase().includes('"active"');
  document.querySelector('[role=status]').textContent = isRecording ? 'Recording' : 'Not recording';
}

/** Base64url, as RFC 7636 asks for. */
function encode(bytes) {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
