import { screen } from '@testing-library/dom';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import type { SignInProblem } from '../../../src/genesys/launch/problem.ts';
import { en } from '../../../src/i18n/load.ts';
import { showSignIn } from '../../../src/queue/show-sign-in.tsx';
import { press } from './screen.ts';

test('the page asks for a sign-in until one brings access, and says why the last did not', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const format = await en.lazy.signInProblem();
  const answers: (SignInProblem | null)[] = [{ kind: 'popupLeft' }, null];
  const access: string[] = [];
  const signInInteractively = () => Promise.resolve(answers.shift() ?? null);
  const signIn = async (): Promise<void> => {
    await showSignIn(root, { signInInteractively }, format({ kind: 'popupBlocked' }), en);
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
