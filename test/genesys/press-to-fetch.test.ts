import { retryPolicies } from '../../src/recording/policy.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createApi } from '../../src/genesys/api/api.ts';
import { createRateLimiter, withRateLimit } from '../../src/genesys/api/rate-limiter.ts';
import { withRetry } from '../../src/genesys/api/with-retry.ts';
import { watchRefusals } from '../../src/genesys/auth/watch-refusals.ts';
import { writeConsent } from '../../src/genesys/calls/consent.ts';
import { createConversationsBackend } from '../../src/genesys/calls/conversations-backend.ts';
import { ownBackends } from '../../src/genesys/calls/backends.ts';
import { ownDeps } from './backend-deps.ts';
import { createClient } from '../../src/genesys/sdk/client.ts';
import type { Command } from '../../src/recording/command.ts';
import { createConsentStore } from '../../src/recording/consent/consent-store.ts';
import { success } from '../../src/recording/failure.ts';
import { createSessionStore } from '../../src/recording/session/store.ts';
import { createManualClock } from '../../simulator/clock.ts';
import { recording, settled, silent } from '../recording/session/session-harness.ts';

const turned = createManualClock();
const clock = {
  now: () => turned.now(),
  after: (ms: number, task: () => void) => turned.after(ms, task),
};
const nobody = { token: () => null, isCurrent: () => true, refused: () => undefined };

/** The platform SDK's client in a page whose browser never answers; `sent` are its requests. */
function openBrowser() {
  const sent: string[] = [];
  vi.stubGlobal('fetch', ({ pathname }: URL, { method, keepalive }: RequestInit) => {
    sent.push(`${method} ${pathname}${keepalive ? ' survives' : ''}`);
    return new Promise(() => undefined);
  });
  vi.stubGlobal('window', { location: { hash: '' } });
  onTestFinished(() => void vi.unstubAllGlobals());
  const client = createClient('mypurecloud.com', undefined);
  return { sent, client, api: watchRefusals(createApi(client), nobody) };
}

const whoAmI = () => Promise.resolve(success({ id: 'me', name: null }));

it.each([
  [
    'conversations',
    'start',
    'POST /api/v2/conversations/calls/c1/participants/agent/snippet/record',
  ],
  ['conversations', 'pause', 'PATCH /api/v2/conversations/calls/c1'],
  ['recordings', 'start', 'POST /api/v2/recordings/conversations/c1'],
  ['recordings', 'stop', 'DELETE /api/v2/recordings/conversations/c1'],
] as const)(
  'a press sends a request in its own task that outlasts the frame (%s, %s)',
  async (name, command: Command, request) => {
    const { sent, api } = openBrowser();
    const createBackend = await ownBackends[name]();
    const { execute } = createBackend(ownDeps(api, { whoAmI }), 'c1');
    const read = () => Promise.resolve(success(command === 'start' ? silent : recording));
    const deps = { ...clock, random: () => 0, signIn: () => Promise.resolve(false) };
    const sessionStore = createSessionStore({ ...deps, backend: { read, execute } });
    await settled();
    sessionStore.press(command);
    expect(sent).toEqual([`${request} survives`]);
    sessionStore.close();
  },
);

it("saving the customer's answer sends a request that outlasts the frame, too", async () => {
  const { sent, api } = openBrowser();
  const snapshot = { ...silent, consent: { answer: null, signature: 'Ana' } };
  const read = () => Promise.resolve(success(snapshot));
  const backend = { read, execute: () => Promise.resolve(success('accepted' as const)) };
  const deps = { ...clock, random: () => 0, signIn: () => Promise.resolve(false) };
  const sessionStore = createSessionStore({ ...deps, backend });
  const tokenProvider = createConsentStore(
    sessionStore,
    clock,
    (answer) => writeConsent(api, 'c1', 'agent', answer),
    () => undefined,
  );
  await settled();
  tokenProvider.note('given');
  expect(sent).toEqual([
    'PATCH /api/v2/conversations/calls/c1/participants/agent/attributes survives',
  ]);
  tokenProvider.close();
  sessionStore.close();
});

it('on the queue page only the rate limit holds back a write', () => {
  const { sent, client } = openBrowser();
  const rateLimiter = createRateLimiter(clock);
  const patience = { ...clock, rateLimiter, random: () => 0, policy: retryPolicies.page };
  const api = withRetry(createApi(withRateLimit(client, rateLimiter, 'background')), patience);
  const backend = createConversationsBackend(ownDeps(api, { whoAmI }), 'c1');
  void backend.execute('pause', recording);
  expect(sent).toEqual(['PATCH /api/v2/conversations/calls/c1 survives']);
});
