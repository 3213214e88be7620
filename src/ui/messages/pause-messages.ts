/** Every text about a pause that lasts or ends, in one language. */
export interface PauseMessages {
  /** The call is recorded again after a pause. */
  readonly again: string;
  readonly pausedFor: (time: string) => string;
  /** For a pause whose beginning was not seen. */
  readonly pausedForAtLeast: (time: string) => string;
  readonly resumeWhenDone: string;

  readonly resumesIn: (time: string) => string;
  readonly resumesSoon: string;
  readonly keepPausedIfNotDone: string;
  /** Something may have gone unseen, so that the recording does not resume by itself. */
  readonly givenUp: string;
  readonly keepPaused: string;
}
