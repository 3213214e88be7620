import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Call } from './call.ts';

/**
 * Adds to readings of calls what was last reported about the recording of the screen. Events report it, and
 * `GET /conversations/calls/{id}` does not: an answer that lacks it takes nothing back.
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
