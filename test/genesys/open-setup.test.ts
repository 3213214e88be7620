import * as v from 'valibot';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openSetup } from '../../src/genesys/open-setup.ts';
import { whoAmI } from '../../src/genesys/operations.ts';
import { startForTest } from '../../simulator/test-simulator.ts';
import { PKCE_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';
import { ADMIN_ID } from '../../simulator/world/people.ts';
import { memoryPageStorage } from './auth/tab.ts';

/** The region of config.json, and the one that the administrator enters. */
const [REGION, DOMAIN] = ['mypurecloud.de', 'mypurecloud.ie'];
const HOUR_MS = 3_600_000;
const installer = { clientId: PKCE_CLIENT_ID, domain: DOMAIN };
const asked = {
  groups: ['agents'],
  supervisorGroups: [],
  queues: ['support'],
  names: { agent: 'REC' },
  languages: { agent: ['de'] },
};

/** The administrator's tab. Every load of the set-up page starts with what the tab has kept. */
async function openTab(config?: object) {
  const { simulator, clock, control } = await startForTest();
  const { widget, platform } = simulator.addresses;
  const { hostname, port } = new URL(platform);
  const gateway = { protocol: 'http', host: hostname, port: Number(port) };
  await control('POST', 'settings', { signedInUserId: ADMIN_ID });
  const realFetch = fetch;
  vi.stubGlobal('fetch', (url: string | URL, init?: RequestInit) =>
    String(url) === `${widget}/config.json`
      ? Promise.resolve(Response.json(config ?? { gateway, region: REGION }))
      : realFetch(url, init),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const tab = memoryPageStorage();
  const pageStorage = { ...tab, lasting: tab.storage, survivesLeaving: true };
  const time = {
    now: () => clock.now(),
    after(ms: number, task: () => void) {
      // The pace of requests passes at once; a longer wait does not end.
      if (ms < 1_000) queueMicrotask(() => clock.advance(ms));
      return clock.after(ms, task);
    },
  };
  let leave: (address: URL) => void = () => undefined;
  const reload = vi.fn();

  /** Loads the page at an address, such as the one to which the login server leads back. */
  async function load(address: URL | string = `${widget}/setup.html`) {
    const { origin, pathname, search, hash } = new URL(address);
    const replace = (url: string): void => leave(new URL(url));
    const location = { origin, pathname, search, hash, replace, reload };
    const history = {
      replaceState(_state: unknown, _title: string, url: string) {
        const next = new URL(url, origin);
        Object.assign(location, { search: next.search, hash: next.hash });
      },
    };
    vi.stubGlobal('window', { crypto, location, history });
    vi.stubGlobal('history', history);
    vi.stubGlobal('document', { title: '' });
    return openSetup(`${widget}/assets/setup.js`, pageStorage, time);
  }

  /** The address to which the login server leads back after what leaves the page. */
  async function leadsBack(act: () => void): Promise<URL> {
    const left = new Promise<URL>((resolve) => (leave = resolve));
    act();
    const answer = await realFetch(await left, { redirect: 'manual' });
    return new URL(answer.headers.get('location') ?? '');
  }

  async function signIn() {
    const { connect } = await load();
    const opened = await load(await leadsBack(() => connect(installer)));
    const { connection } = opened;
    if (!connection) throw new Error(`No connection: ${opened.problem?.kind}`);
    return connection;
  }

  return { load, leadsBack, signIn, reload, clock, control, gateway, tab };
}

test('before the first sign-in the set-up page knows the region and the gateway of config.json, and no client', async () => {
  const { load, gateway } = await openTab();
  expect(await load()).toMatchObject({
    kept: null,
    domain: REGION,
    gateway,
    connection: null,
    problem: null,
  });
});

test.each([{ region: 'example.com', gateway: 'everywhere' }, {}])(
  'the set-up page works without what config.json lacks or has wrong: %j',
  async (config) => {
    const { load } = await openTab(config);
    const { domain, gateway } = await load();
    expect({ domain, gateway }).toEqual({ domain: 'mypurecloud.com', gateway: undefined });
  },
);

test('the set-up page is connected even if Genesys Cloud does not say who signed in, and keeps the choices until it does', async () => {
  const { signIn, leadsBack, load, control } = await openTab();
  const before = await signIn();
  const respond = { status: 403, code: 'not.authorized' };
  await control('POST', 'faults', { path: '/api/v2/users/me', times: 9, respond });
  const back = await leadsBack(() => before.signInAgain(asked));
  const { connection } = await load(back);
  expect(connection).toMatchObject({ person: null, choices: null });
  await control('DELETE', 'faults');
  const known = await leadsBack(() => connection?.signInAgain(null));
  expect((await load(known)).connection).toMatchObject({
    person: { id: ADMIN_ID },
    choices: asked,
  });
});

test('the set-up page works without a config.json', async () => {
  const { load } = await openTab();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  expect(await load()).toMatchObject({ domain: 'mypurecloud.com', gateway: undefined });
});

test('the client that was entered signs in by PKCE, and the connection is that of the person who signed in', async () => {
  const { load, leadsBack } = await openTab();
  const { connect } = await load();
  const back = await leadsBack(() => connect(installer));
  const { kept, domain, connection, problem, page } = await load(back);
  expect({ kept, domain, problem }).toEqual({ kept: installer, domain: DOMAIN, problem: null });
  expect(`${page}/setup.html`).toBe(back.origin + back.pathname);
  expect(connection).toMatchObject({
    domain: DOMAIN,
    person: { id: ADMIN_ID, name: 'Noa Weiss' },
    choices: null,
  });
  const me = await connection?.deps.api.call(whoAmI, { answer: v.object({ id: v.string() }) });
  expect(me).toMatchObject({ ok: true, value: { id: ADMIN_ID } });
});

test('a reload forgets the access, but not the client', async () => {
  const { load, signIn, tab } = await openTab();
  await signIn();
  const again = await load();
  expect(again).toMatchObject({ kept: installer, domain: DOMAIN, connection: null, problem: null });
  expect([...tab.storage.content.values()].join()).not.toContain('token');
});

test('the choices come back once, after the sign-in that interrupted them', async () => {
  const { load, leadsBack, signIn } = await openTab();
  const first = await signIn();
  const back = await load(await leadsBack(() => first.signInAgain(asked)));
  expect(back.connection?.choices).toEqual(asked);
  expect((await signIn()).choices).toBeNull();
});

test('a refused sign-in and a code that is not accepted are reported, and give no connection', async () => {
  const { load, leadsBack } = await openTab();
  const refusal = await leadsBackWith({ error: 'access_denied' });
  expect(await load(refusal)).toMatchObject({
    connection: null,
    problem: { kind: 'refused', error: 'access_denied' },
  });
  const stale = await leadsBackWith({ code: 'stale' });
  expect(await load(stale)).toMatchObject({ connection: null, problem: { kind: 'noToken' } });

  async function leadsBackWith(answer: Record<string, string>): Promise<URL> {
    const { connect } = await load();
    const back = await leadsBack(() => connect(installer));
    const state = back.searchParams.get('state') ?? '';
    back.search = new URLSearchParams({ ...answer, state }).toString();
    return back;
  }
});

test('signing out ends the token at the platform and reloads the page, which has nothing to report', async () => {
  const { load, signIn, reload } = await openTab();
  const { deps, signOut } = await signIn();
  await signOut();
  expect(reload).toHaveBeenCalledOnce();
  const answer = await deps.api.call(whoAmI, { answer: v.unknown() });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'signedOut' } });
  expect(await load()).toMatchObject({ kept: installer, problem: null });
});

test('a token that could not be ended is reported once, as long as it is valid', async () => {
  const { load, signIn, reload, clock, control } = await openTab();
  const signOutInVain = async (): Promise<void> => {
    const { signOut } = await signIn();
    const fault = { method: 'DELETE', path: '/api/v2/tokens/me', respond: { status: 403 } };
    await control('POST', 'faults', fault);
    await signOut();
  };
  await signOutInVain();
  expect(reload).toHaveBeenCalledOnce();
  const { problem } = await load();
  expect(problem).toMatchObject({ kind: 'stillValid' });
  const until = problem?.kind === 'stillValid' ? (problem.until ?? 0) : 0;
  expect(until).toBeGreaterThan(clock.now() + HOUR_MS);
  expect(await load()).toMatchObject({ problem: null });

  await signOutInVain();
  clock.advance(until - clock.now() + HOUR_MS);
  expect(await load()).toMatchObject({ problem: null });
});

test('the wait that the platform asks for is known', async () => {
  const { signIn, control } = await openTab();
  const { deps, waitMs } = await signIn();
  expect(waitMs()).toBeLessThanOrEqual(0);
  const respond = { status: 429, headers: { 'retry-after': '7' } };
  await control('POST', 'faults', { method: 'GET', path: '/api/v2/users/me', respond });
  void deps.api.call(whoAmI, { answer: v.unknown() });
  await expect.poll(waitMs).toBeGreaterThan(5_000);
});
