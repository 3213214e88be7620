import type { Result } from '../../recording/failure.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import type { Config } from '../launch/config.ts';
import type { Call } from './call.ts';
import type { Person, WhoAmI } from './current-user.ts';

/** What a backend for anybody's call works with. */
export interface BackendDeps {
  readonly api: Api;
  readonly config: Pick<Config, 'start' | 'recordingType'>;
}

/** What a backend for the person's own call works with, too. */
export interface OwnBackendDeps extends BackendDeps {
  readonly whoAmI: WhoAmI;
  readonly interpret: Interpret;
  readonly beginPartCheck: PartCheck;
}

/** What a call means to a person. */
export type Interpret = (call: Call, me: Person) => CallSnapshot;

/** Begun with a read of a call. Says whether its answer is for the person who is here; `false`: sign in first. */
export type PartCheck = () => (call: Result<Call>, me: Result<Person>) => boolean;
