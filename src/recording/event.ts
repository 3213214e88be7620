import type { Acceptance } from './backend.ts';
import type { Command, Presser } from './command.ts';
import type { Result } from './failure.ts';
import type { Reading } from './snapshot.ts';

/** Everything that can happen to a session. `at` is epoch ms; `random` (0 to 1) spreads repeats. */
export type SessionEvent = { readonly at: number; readonly random: number } & Happening;

export type Happening =
  | { readonly type: 'pressed'; readonly command: Command; readonly by: Presser }
  | {
      readonly type: 'answered';
      readonly request: number;
      readonly answer: Result<Acceptance>;
    }
  | { readonly type: 'read'; readonly request: number; readonly answer: Result<Reading> }
  /** The platform told by itself how the call is now. */
  | { readonly type: 'told'; readonly reading: Reading }
  | { readonly type: 'liveChanged'; readonly live: 'on' | 'off' }
  /** The time of a `wake` need has come. */
  | { readonly type: 'due' }
  /** The person looks at the page again. */
  | { readonly type: 'focused' }
  | { readonly type: 'checkAgain' }
  | { readonly type: 'signInEnded'; readonly ok: boolean };
