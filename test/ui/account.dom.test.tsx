import { findByRole, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { accountMessages } from '../../src/i18n/locales/en/features.ts';
import { Account } from '../../src/ui/Account.tsx';
import { draw } from './draw.ts';

/** The account of a user; `answers`: what becomes of each press on "Sign out". */
function open(name: string | null, answers: ('running' | 'signedOut')[] = []) {
  const { root } = draw(
    <Account
      name={name}
      messages={accountMessages}
      onSignOut={() => Promise.resolve(answers.shift() ?? 'signedOut')}
    />,
  );
  return { root, signOut: () => getByRole(root, 'button', { name: 'Sign out' }).click() };
}

test('the page names who is signed in, if it knows', () => {
  expect(open('Ana Silva').root.textContent).toBe('Signed in as Ana SilvaSign out');
  expect(open(null).root.textContent).toBe('Sign out');
});

test('a sign-out that a run of actions forbids says why, until it succeeds', async () => {
  const { root, signOut } = open('Ana Silva', ['running', 'signedOut']);
  expect(queryByRole(root, 'alert')).toBeNull();
  signOut();
  expect((await findByRole(root, 'alert')).textContent).toBe(accountMessages.stopRunFirst);
  signOut();
  await waitFor(() => expect(queryByRole(root, 'alert')).toBeNull());
});
