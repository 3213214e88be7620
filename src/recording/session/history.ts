import type { Clock } from '../clock.ts';
import type { SessionStore } from './store.ts';
import type { Session } from './session.ts';

/** One change of a session. */
export interface Transition {
  readonly before: Session;
  readonly session: Session;
  /** Epoch ms. */
  readonly at: number;
}

/** The changes of a session since it was opened, for parts of the page that load later. */
export interface SessionHistory {
  readonly past: () => readonly Transition[];
  /** Stops tracking and drops the history. */
  readonly close: () => void;
}

/** Far more than can happen before the last part has loaded; the oldest are dropped first. */
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
