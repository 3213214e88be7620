import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Call } from './call.ts';

/**
 * Adds the last reported state of screen recording to snapshots. Events report it, but `GET /conversations/calls/{id}`
 * does not, so an answer without it keeps the last value.
 */
export function rememberScreens(): (call: Call, snapshot: CallSnapshot) => CallSnapshot {
  const known = new Map<string, boolean>();
  return ({ id }, snapshot) => {
    const screenRecorded = snapshot.screenRecorded ?? known.get(id);
    if (screenRecorded === undefined) return snapshot;
    known.set(id, screenRecorded);
    return { ...snapshot, screenRecorded };
  };
}
