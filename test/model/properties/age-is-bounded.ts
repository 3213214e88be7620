import type { StatusName } from '../../../src/recording/status.ts';
import { truthOf } from '../call-snapshot.ts';
import type { Property } from '../checker.ts';

/** How long a status may be shown as certain after it was true, ms. */
const boundMs = { paused: 8_000, other: 40_000 };

/**
 * No status older than its maximum age is shown as confirmed, however many events were lost. "Paused" is not shown at
 * all, even as unconfirmed, if the last read or event that said so is older.
 */
export const ageIsBounded: Property = ({ now, call, broken }) => {
  const lastTrueAt = new Map<string, number>();
  let truth = truthOf(call());
  let readAt = 0;
  let pausedReportedAt = -Infinity;
  return {
    changed(after) {
      lastTrueAt.set(truth, now());
      truth = truthOf(after);
    },
    readBegan: () => void (readAt = now()),
    readAnswered(answer) {
      if (answer.ok && answer.value.status.kind === 'paused') {
        pausedReportedAt = Math.max(pausedReportedAt, readAt);
      }
    },
    stateReceived({ status }) {
      if (status.kind === 'paused') pausedReportedAt = now();
    },
    shown({ label, tone, confirmed }) {
      const bound = boundMs[tone === 'paused' ? 'paused' : 'other'];
      const trueAt = label === truth ? now() : (lastTrueAt.get(label) ?? -Infinity);
      if (confirmed && isStatus(label) && now() - trueAt > bound) {
        broken('no status older than its bound is shown as certain');
      }
      if (tone === 'paused' && now() - pausedReportedAt > bound) {
        broken('"Paused" is not shown beyond its bound');
      }
    },
  };
};

/** Not `ended`, which a refused read may report and another read then verifies; a pending status is not certain. */
const certain: readonly StatusName[] = ['notRecorded', 'recording', 'paused', 'pausedOnHold'];
const isStatus = (label: string): boolean => certain.some((name) => name === label);
