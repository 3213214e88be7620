import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { SECOND_AGENT_ID } from '../world/people.ts';

const me = (simulator: Awaited<ReturnType<typeof startForTest>>, token: string) =>
  simulator.request('GET', '/api/v2/users/me', { token });

test('a log-out, and somebody else at the login, end no token', async () => {
  const simulator = await startForTest();
  const token = await simulator.signIn();
  await simulator.request('GET', '/logout');
  await simulator.control('POST', 'settings', { signedInUserId: SECOND_AGENT_ID });
  expect(await me(simulator, token)).toMatchObject({ status: 200 });
});

test('somebody else at the login is who signs in from then on', async () => {
  const simulator = await startForTest();
  const token = await simulator.signIn(SECOND_AGENT_ID);
  expect((await me(simulator, token)).json()).toMatchObject({ id: SECOND_AGENT_ID });
});

test('a token ends itself, and no other of the same person', async () => {
  const simulator = await startForTest();
  const [one, other] = [await simulator.signIn(), await simulator.signIn()];
  expect(await simulator.request('DELETE', '/api/v2/tokens/me', { token: one })).toMatchObject({
    status: 200,
  });
  expect(await me(simulator, one)).toMatchObject({ status: 401 });
  expect(await me(simulator, other)).toMatchObject({ status: 200 });
});
