/** What a lifecycle hook of the workspace looks like. */
export const hook = (name: string) => ({
  purecloudEventType: 'appLifecycleHook',
  hook: name,
  protocol: 'purecloud-client-apps',
});

/** A login answer as `signed-in.html` gives it, with a token that the login server never gave out. */
export const forgedLogin = {
  name: 'gc_auth_popup',
  type: 'message',
  hash: '#access_token=forged&expires_in=86400&state=forged',
  search: '',
};

/** Messages that look like something, for whoever posts them. */
const lookalikes: readonly unknown[] = [
  hook('focus'),
  hook('stop'),
  forgedLogin,
  { ...forgedLogin, auth: { accessToken: 'forged', state: 'forged', tokenExpiryTime: 4e12 } },
  { ...forgedLogin, hash: '', search: '?error=access_denied' },
];

/** Messages of no shape that anybody knows, and of shapes that trip careless readers. */
const malformed: readonly unknown[] = [
  null,
  7,
  'stop',
  [],
  [hook('stop')],
  {},
  { purecloudEventType: null, hook: 'stop' },
  { purecloudEventType: ['appLifecycleHook'], hook: 'stop' },
  { purecloudEventType: 'constructor', hook: 'stop' },
  { purecloudEventType: 'hasOwnProperty', hook: 'stop' },
  { purecloudEventType: '__proto__', hook: 'stop' },
  { name: 'gc_auth_popup' },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__": {"polluted": true, "purecloudEventType": "appLifecycleHook"}}'),
  { purecloudEventType: 'x'.repeat(1_000_000) },
];

/** From a stranger, everything is strange. */
export const fromStrangers: readonly unknown[] = [...lookalikes, ...malformed];
/** From the workspace itself, whatever is no hook. */
export const fromHost: readonly unknown[] = [forgedLogin, ...malformed];
