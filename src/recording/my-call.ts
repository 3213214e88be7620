import type { StatusName } from './status.ts';

/**
 * The user's part in the call. `calling`: the other party has not answered yet. `listeningIn`: on a colleague's call.
 * `unknown`: the platform does not say.
 */
export type Phase = 'ringing' | 'calling' | 'connected' | 'held' | 'listeningIn' | 'unknown';

/** A call that the user is on, or that is ringing. */
export interface MyCall {
  readonly id: string;
  /** The other party's name or number, if the platform knows it and the organization shows it. */
  readonly who: string | null;
  readonly phase: Phase;
  readonly status: StatusName;
}
