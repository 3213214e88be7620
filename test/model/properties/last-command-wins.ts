import { type Command, isSatisfiedBy } from '../../../src/recording/command.ts';
import type { View } from '../../../src/recording/session/view.ts';
import type { Property } from '../checker.ts';
import { shownStatus } from './shown-status.ts';

/**
 * Only the last command is ever sent. Once nothing is in progress, it has taken effect or the page says why not; a
 * command that was never sent is dropped only if it took effect, is no longer available, or no status could be read.
 */
export const lastCommandWins: Property = ({ storedPress, broken }) => {
  let wanted = storedPress;
  let isOpen = storedPress !== null;
  let wasSent = false;
  let lastSent: Command | null = null;
  let isInFlight = false;
  return {
    pressed(command, { actions, busy }) {
      if (actions[command].state !== 'ready') return;
      wanted = command;
      isOpen = true;
      wasSent = busy && command === lastSent;
    },
    sent(command) {
      if (command !== wanted) broken(`only the last command is sent, and that is not "${command}"`);
      wasSent = true;
      lastSent = command;
      isInFlight = true;
    },
    answered: () => void (isInFlight = false),
    shown(view) {
      if (view.busy || !isOpen || !wanted) return;
      if (!mayBeLeft(view, wanted, wasSent))
        broken(`"${wanted}" comes true or is answered in words`);
      isOpen = isInFlight && view.label !== 'ended';
    },
  };
};

function mayBeLeft(view: View, wanted: Command, wasSent: boolean): boolean {
  if (isSatisfiedBy(wanted, shownStatus(view))) return true;
  const action = view.actions[wanted];
  if (action.state === 'off' && action.why !== 'checking') return true;
  return view.alert !== null && (wasSent || !view.confirmed || view.alert.command === wanted);
}
