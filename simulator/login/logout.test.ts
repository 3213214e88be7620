import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { SECOND_AGENT_ID } from '../world/people.ts';

const me = (simulator: Awaited<ReturnType<typeof startForTest>>, token: string) =>
  simulator.request('GET', '/api/v2/users/me', { token });

test('neither a logout nor a change of the user at the login ends a token', async () => {
  const simulator = await startForTest();
  const token = await simulator.signIn();
  await simulator.request('GET', '/logout');
  await simulator.control('POST', 'settings', { signedInUserId: SECOND_AGENT_ID });
  expect(await me(simulator, token)).toMatchObject({ status: 200 });
});

test('signing in returns a token of the user who is signed in at the login', async () => {
  const simulator = await startForTest();
  const token = await simulator.signIn(SECOND_AGENT_ID);
  expect((await me(simulator, token)).json()).toMatchObject({ id: SECOND_AGENT_ID });
});

test('revoking a token leaves the user’s other tokens valid', async () => {
  const simulator = await startForTest();
  const [one, other] = [await simulator.signIn(), await simulator.signIn()];
  expect(await simulator.request('DELETE', '/api/v2/tokens/me', { token: one })).toMatchObject({
    status: 200,
  });
  expect(await me(simulator, one)).toMatchObject({ status: 401 });
  expect(await me(simulator, other)).toMatchObject({ status: 200 });
});
