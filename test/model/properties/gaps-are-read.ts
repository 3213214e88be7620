import type { Property } from '../checker.ts';

/** After a gap without events, the status is read at once, even if it was confirmed. */
export const gapsAreRead: Property = ({ broken }) => {
  let isOpen = false;
  let isGap = false;
  return {
    liveChanged: () => void (isGap = !isOpen),
    readBegan() {
      isOpen = true;
      isGap = false;
    },
    readAnswered: () => void (isOpen = false),
    shown({ confirmed, signIn }) {
      if (isGap && confirmed && signIn === 'notNeeded')
        broken('after a gap the status is read at once');
      isGap = false;
    },
  };
};
