import type { StatusName } from './status.ts';

/**
 * What the person does on the call: `calling` is on the way to the other party, `listeningIn` to a colleague's call.
 * `unknown`: the platform does not say.
 */
export type Phase = 'ringing' | 'calling' | 'connected' | 'held' | 'listeningIn' | 'unknown';

/** One of the calls that the person is on, or that ring for the person. */
export interface MyCall {
  readonly id: string;
  /** The other party's name or number, as far as the platform knows and the organization shows one. */
  readonly who: string | null;
  readonly phase: Phase;
  readonly status: StatusName;
}
