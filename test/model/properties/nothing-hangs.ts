import type { Property } from '../checker.ts';

/** A pending command or unconfirmed status always waits for something: an answer, a timer, or the user's sign-in. */
export const nothingHangs: Property = ({ timers, broken }) => {
  let commandIsOpen = false;
  let readIsOpen = false;
  return {
    sent: () => void (commandIsOpen = true),
    answered: () => void (commandIsOpen = false),
    readBegan: () => void (readIsOpen = true),
    readAnswered: () => void (readIsOpen = false),
    shown({ busy, confirmed, outdated, signIn }) {
      if (timers() > 0 || readIsOpen || signIn === 'underWay') return;
      if (busy && !commandIsOpen) broken('no command stays in progress forever');
      // A hidden page may let its status become outdated.
      if (!confirmed && !outdated && signIn === 'notNeeded')
        broken('what is unsure is asked again');
    },
  };
};
