import { type Command, isSatisfiedBy } from '../../../src/recording/command.ts';
import type { Property } from '../checker.ts';
import { shownStatus } from './shown-status.ts';

/** An accepted command is shown as confirmed only after a read that began after the acceptance. */
export const confirmedAfterTheAnswer: Property = ({ broken }) => {
  let accepted: Command | null = null;
  let readIsLater = false;
  return {
    sent: () => void (accepted = null),
    answered({ ok }, command) {
      accepted = ok ? command : null;
      readIsLater = false;
    },
    readBegan: () => void (readIsLater = true),
    readAnswered({ ok }) {
      if (ok && readIsLater) accepted = null;
    },
    shown(view) {
      if (accepted === null || view.busy || !view.confirmed) return;
      if (isSatisfiedBy(accepted, shownStatus(view))) {
        broken(`"${accepted}" is confirmed only by a read that began after its answer`);
      }
    },
  };
};
