import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import type { SignInProblem } from '../../../src/genesys/launch/problem.ts';
import { en } from '../../../src/i18n/load.ts';
import { showSignIn, signInSilently } from '../../../src/queue/show-sign-in.tsx';
import { addRoot } from '../../ui/draw.ts';
import { frames, press } from './screen.ts';

const format = await en.lazy.signInProblem();
const watchOthers = () => () => undefined;

test('the page asks for a sign-in until one succeeds, and says why the last one did not', async () => {
  const root = addRoot();
  const answers: (SignInProblem | null)[] = [{ kind: 'popupLeft' }, null];
  const access: string[] = [];
  const signInInteractively = () => Promise.resolve(answers.shift() ?? null);
  const signIn = async (): Promise<void> => {
    const deps = { signInInteractively, watchOthers };
    await showSignIn(root, deps, format({ kind: 'popupBlocked' }), en);
    access.push('there');
  };
  const signedIn = signIn();
  await screen.findByText(format({ kind: 'popupBlocked' }).what);
  await press('Sign in');
  await screen.findByText(format({ kind: 'popupLeft' }).what);
  expect(access).toEqual([]);
  await press('Sign in');
  await signedIn;
  expect(access).toEqual(['there']);
});

test('a sign-in on another page of the tab also ends the request for one', async () => {
  let signedIn = (): void => undefined;
  const asked = showSignIn(
    addRoot(),
    {
      signInInteractively: () => new Promise(() => undefined),
      watchOthers(others) {
        signedIn = others;
        return () => undefined;
      },
    },
    null,
    en,
  );
  await screen.findByRole('button', { name: 'Sign in' });
  signedIn();
  await asked;
});

test('nothing is asked if there is access already', async () => {
  const root = addRoot();
  const signIn = {
    signInInteractively: () => new Promise<never>(() => undefined),
    watchOthers(signedIn: () => void) {
      signedIn();
      return () => undefined;
    },
  };
  await showSignIn(root, signIn, null, en);
  expect(root.childElementCount).toBe(0);
});

test('a sign-in that fails after another page has gained access is not reported', async () => {
  const root = addRoot();
  let signedIn = (): void => undefined;
  let fail = (): void => undefined;
  const asked = showSignIn(
    root,
    {
      signInInteractively: () =>
        new Promise((resolve) => (fail = () => resolve({ kind: 'popupLeft' }))),
      watchOthers(others) {
        signedIn = others;
        return () => undefined;
      },
    },
    null,
    en,
  );
  await press('Sign in');
  signedIn();
  await asked;
  const before = root.textContent;
  fail();
  await frames(2);
  expect(root.textContent).toBe(before);
});

test("a wait for another page's sign-in is short, and can be ended by a press", async () => {
  let takesLong = (): void => undefined;
  const answers: (SignInProblem | null)[] = [{ kind: 'popupLeft' }, null];
  const signIn = {
    renewSilently: () => new Promise<boolean>(() => undefined),
    signInInteractively: () => Promise.resolve(answers.shift() ?? null),
    onTakesLong: (listener: () => void) => {
      takesLong = listener;
      return () => undefined;
    },
    watchOthers,
  };
  const signedIn = signInSilently(addRoot(), signIn, en);
  await Promise.resolve();
  expect(screen.queryByRole('button')).toBeNull();
  takesLong();
  await screen.findByText('This is taking longer than usual.');
  const access: boolean[] = [];
  void signedIn.then((has) => access.push(has));
  await press('Sign in');
  await screen.findByText(format({ kind: 'popupLeft' }).what);
  expect(access).toEqual([]);
  await press('Sign in');
  expect(await signedIn).toBe(true);
});
