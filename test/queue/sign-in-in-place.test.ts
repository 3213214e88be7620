import { expect, test } from 'vitest';
import type { SignInProblem } from '../../src/genesys/launch/problem.ts';
import { signInInPlace } from '../../src/queue/sign-in-in-place.ts';
import { failed, success } from '../../src/recording/failure.ts';

/** Signs in with these answers; returns the outcome and what was done, in order. */
async function signInWith(answers: {
  readonly problem: SignInProblem | null;
  readonly isReachable: boolean;
}) {
  const done: string[] = [];
  const outcome = await signInInPlace(
    {
      token: () => 'old',
      refused: (token) => done.push(`${token} is refused`),
      signInInteractively: (isInPlace) => {
        done.push(isInPlace ? 'a window asks' : 'the page leaves');
        return Promise.resolve(answers.problem);
      },
      confirmed: () => done.push('the sign-in worked'),
    },
    () => {
      done.push('who is it?');
      return Promise.resolve(
        answers.isReachable ? success({ id: 'me', name: 'Ada' }) : failed({ kind: 'offline' }),
      );
    },
  );
  return { outcome, done };
}

test('a sign-in in place gives up the old token, asks in a window, and finds out who it is', async () => {
  expect(await signInWith({ problem: null, isReachable: true })).toEqual({
    outcome: null,
    done: ['old is refused', 'a window asks', 'the sign-in worked', 'who is it?'],
  });
});

test('a sign-in in place that fails says why, and asks nothing more', async () => {
  expect(await signInWith({ problem: { kind: 'popupBlocked' }, isReachable: true })).toEqual({
    outcome: { kind: 'popupBlocked' },
    done: ['old is refused', 'a window asks'],
  });
});

test('a sign-in in place after which nobody is recognized counts as unreachable', async () => {
  const { outcome } = await signInWith({ problem: null, isReachable: false });
  expect(outcome).toEqual({ kind: 'unreachable' });
});
