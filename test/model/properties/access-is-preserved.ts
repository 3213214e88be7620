import type { Result } from '../../../src/recording/failure.ts';
import type { Property } from '../checker.ts';

/** Access is lost only if an answer says so, not by a sign-in attempt that another page's has overtaken. */
export const accessIsPreserved: Property = ({ access, broken }) => {
  let mayBeLost = access !== 'granted';
  const look = (answer: Result<unknown>): void => {
    if (!answer.ok && answer.failure.kind === 'signedOut') mayBeLost = true;
  };
  return {
    answered: look,
    readAnswered: look,
    signedIn(where) {
      if (where === 'elsewhere') mayBeLost = false;
    },
    shown({ signIn }) {
      if (signIn !== 'notNeeded' && !mayBeLost) broken('access obtained elsewhere is kept');
    },
  };
};
