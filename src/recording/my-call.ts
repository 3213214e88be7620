import type { StatusName } from './status.ts';

/** One of the calls that the person is on, or that ring for the person. */
export interface MyCall {
  readonly id: string;
  /** The other party's name, if the platform knows one. */
  readonly who: string | null;
  readonly phase: 'ringing' | 'connected' | 'held';
  readonly status: StatusName;
}
