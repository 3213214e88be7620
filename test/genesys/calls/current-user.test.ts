import { expect, test } from 'vitest';
import { createWhoAmI } from '../../../src/genesys/calls/current-user.ts';
import { success } from '../../../src/recording/failure.ts';
import { recordingApi, refusal } from '../recording-api.ts';

/** Asks who is signed in; each request gets the next answer. */
function open(...answers: readonly unknown[]) {
  let requests = 0;
  let token: string | null = 'first';
  const api = recordingApi(() => {
    const answer = answers[requests];
    requests += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return {
    whoAmI: createWhoAmI(api, () => token),
    requests: () => requests,
    signInAgain: () => (token = 'second'),
  };
}

const ana = { id: 'ana', name: 'Ana Silva' };

test('the user is read once, even if several ask at the same time', async () => {
  const { whoAmI, requests } = open(ana);
  expect(await Promise.all([whoAmI(), whoAmI()])).toEqual([success(ana), success(ana)]);
  expect(await whoAmI()).toEqual(success(ana));
  expect(requests()).toBe(1);
});

test('the user is read again after a failure', async () => {
  const { whoAmI, requests } = open(refusal(503), ana);
  expect(await whoAmI()).toMatchObject({ ok: false });
  expect(await whoAmI()).toEqual(success(ana));
  expect(requests()).toBe(2);
});

test('the user is read again after another sign-in', async () => {
  const ben = { id: 'ben', name: 'Ben Okafor' };
  const { whoAmI, requests, signInAgain } = open(ana, ben);
  await whoAmI();
  signInAgain();
  expect(await whoAmI()).toEqual(success(ben));
  expect(await whoAmI()).toEqual(success(ben));
  expect(requests()).toBe(2);
});

test('a user without a name is known by the id', async () => {
  expect(await open({ id: 'ana', name: null }).whoAmI()).toEqual(
    success({ id: 'ana', name: null }),
  );
});
