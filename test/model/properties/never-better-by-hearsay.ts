import type { StatusTone, View } from '../../../src/recording/session/view.ts';
import type { Property } from '../checker.ts';

/** An event this soon after another, or after a command, may have crossed it (the rule of order), ms. */
const crossingMs = 2_000;

/** From the riskiest. A suppressed recording looks idle, but may start at any moment. */
const fromWorst: readonly (StatusTone | 'suppressed')[] = [
  'recording',
  'unknown',
  'suppressed',
  'paused',
  'idle',
];

/** An event that may be older than the known status never makes it look safer; only a read may. */
export const neverBetterByHearsay: Property = ({ now, broken }) => {
  let lastAt = -Infinity;
  let before: View | null = null;
  return {
    stateReceived(snapshot, view) {
      const mayHaveCrossed = !view.confirmed || view.busy || now() - lastAt < crossingMs;
      before = mayHaveCrossed ? view : null;
      if (snapshot.status.kind === 'ended') before = null;
      if (differs(view, snapshot.status.kind)) lastAt = now();
    },
    readAnswered: () => void (before = null),
    shown(view) {
      if (view.busy) lastAt = now();
      if (before && isBetter(view, before)) {
        broken('news that may have crossed others never make the picture better');
      }
      before = null;
    },
  };
};

const differs = ({ label }: View, status: string): boolean => !label.startsWith(status);

const isBetter = (after: View, before: View): boolean => rankOf(after) > rankOf(before);

/** For card data, a recording that is about to start is as bad as one that is running. */
const rankOf = ({ label, tone }: View): number =>
  fromWorst.indexOf(label === 'suppressed' ? label : tone === 'hoped' ? 'recording' : tone);
