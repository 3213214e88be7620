import { getByRole, getByText } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { ProblemMessage } from '../../src/i18n/messages.ts';
import { ProblemPage } from '../../src/ui/ProblemPage.tsx';
import { SignInPage } from '../../src/ui/SignInPage.tsx';
import { en } from '../i18n/words.ts';
import { draw } from './draw.ts';

const problem: ProblemMessage = { title: 'Wrong', what: 'This is wrong.', next: 'Correct it.' };

test('a problem names each mistake with its key, shows the right way, and can be checked again', () => {
  const onCheckAgain = vi.fn();
  const mistakes = [
    { key: 'grant', text: 'must be one of: pkce, implicit' },
    { key: 'api', text: 'is not a known key' },
  ];
  const { root } = draw(
    <ProblemPage
      message={{ ...problem, mistakes, sample: '{ "grant": "pkce" }' }}
      messages={en}
      onCheckAgain={onCheckAgain}
    />,
  );
  expect(getByRole(root, 'alert').textContent).toBe(
    'WrongThis is wrong.grantmust be one of: pkce, implicitapiis not a known keyCorrect it.',
  );
  getByText(root, '{ "grant": "pkce" }');
  getByRole(root, 'button', { name: en.checkAgain }).click();
  expect(onCheckAgain).toHaveBeenCalledOnce();
});

test.each([
  ['before the first sign-in', null, en.notSignedIn],
  ['after a failed one', problem, problem],
])('%s the page asks for a sign-in, and says why', (_, found, shown) => {
  const onSignIn = vi.fn();
  const { root } = draw(<SignInPage problem={found} messages={en} onSignIn={onSignIn} />);
  expect(getByRole(root, 'alert').textContent).toBe(shown.title + shown.what + shown.next);
  expect(root.querySelector('pre, dl')).toBeNull();
  getByRole(root, 'button', { name: en.signIn }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
});
