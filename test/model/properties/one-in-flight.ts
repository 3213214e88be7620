import type { Property } from '../checker.ts';

/** At most one command and one read are in flight. */
export const oneInFlight: Property = ({ broken }) => {
  const open = { command: false, read: false };
  return {
    sent() {
      if (open.command) broken('at most one command is in flight');
      open.command = true;
    },
    answered: () => void (open.command = false),
    readBegan() {
      if (open.read) broken('at most one read is in flight');
      open.read = true;
    },
    readAnswered: () => void (open.read = false),
  };
};
