import type { Clock } from '../clock.ts';
import type { SessionStore } from './store.ts';
import type { Session } from './session.ts';

/** One step of a session. */
export interface Transition {
  readonly before: Session;
  readonly session: Session;
  /** Epoch ms. */
  readonly at: number;
}

/** What happened to a session since it was opened, for the parts of the page that load later. */
export interface SessionHistory {
  readonly past: () => readonly Transition[];
  /** It is no longer needed. */
  readonly close: () => void;
}

/** Far more than happens before the last part has loaded; the oldest is forgotten first. */
const maxTransitions = 500;

export function recordHistory(sessionStore: SessionStore, now: Clock['now']): SessionHistory {
  let past: readonly Transition[] = [];
  const unsubscribe = sessionStore.subscribe((session, before) => {
    past = [...past, { before, session, at: now() }].slice(-maxTransitions);
  });
  return {
    past: () => past,
    close() {
      unsubscribe();
      past = [];
    },
  };
}
