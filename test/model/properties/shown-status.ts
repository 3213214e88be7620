import type { Status } from '../../../src/recording/status.ts';
import type { View } from '../../../src/recording/session/view.ts';

/** The status that a page without a pending command shows. */
export function shownStatus({ label, recorders }: View): Status {
  switch (label) {
    case 'notRecorded':
    case 'ended':
      return { kind: label };
    case 'suppressed':
      return recorders ? { kind: 'suppressed', recorders } : { kind: 'unknown' };
    case 'recording':
      return recorders ? { kind: 'recording', recorders } : { kind: 'unknown' };
    case 'paused':
      return recorders ? { kind: 'paused', by: 'securePause', recorders } : { kind: 'unknown' };
    case 'pausedOnHold':
      return recorders ? { kind: 'paused', by: 'hold', recorders } : { kind: 'unknown' };
    default:
      return { kind: 'unknown' };
  }
}
