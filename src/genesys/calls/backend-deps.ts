import type { Result } from '../../recording/failure.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import type { Config } from '../launch/config.ts';
import type { Call } from './call.ts';
import type { Person, WhoAmI } from './current-user.ts';

/** Dependencies of a backend for anyone's call. */
export interface BackendDeps {
  readonly api: Api;
  readonly config: Pick<Config, 'start' | 'recordingType'>;
}

/** Dependencies of a backend for the user's own call. */
export interface OwnBackendDeps extends BackendDeps {
  readonly whoAmI: WhoAmI;
  readonly interpret: Interpret;
  readonly beginPartCheck: PartCheck;
}

/** Derives a user's snapshot of a call. */
export type Interpret = (call: Call, me: Person) => CallSnapshot;

/**
 * Called at the start of a read; the returned function tells whether the answer is for the current user. `false`: the
 * user has to sign in first.
 */
export type PartCheck = () => (call: Result<Call>, me: Result<Person>) => boolean;
