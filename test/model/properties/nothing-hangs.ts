import type { Property } from '../checker.ts';

/** What is under way or unsure waits for something that comes: an answer, a timer, or the person's sign-in. */
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
      if (busy && !commandIsOpen) broken('no command is under way for ever');
      // A hidden page may let its status grow old.
      if (!confirmed && !outdated && signIn === 'notNeeded')
        broken('what is unsure is asked again');
    },
  };
};
