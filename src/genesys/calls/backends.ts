import type { Backend } from '../../recording/backend.ts';
import type { Config } from '../launch/config.ts';
import type { BackendDeps, OwnBackendDeps } from './backend-deps.ts';
import { createConversationsBackend } from './conversations-backend.ts';

/** Backends for the calls of the person who is signed in, by config.json's `api`. Only the usual one is there at once. */
export const ownBackends: Readonly<
  Record<Config['api'], () => Promise<(deps: OwnBackendDeps, conversationId: string) => Backend>>
> = {
  conversations: async () => createConversationsBackend,
  recordings: loadRecordings,
};

/** Backends for the command line, which has no part in the call, by `--api`. */
export const othersBackends: Readonly<
  Record<Config['api'], () => Promise<(deps: BackendDeps, conversationId: string) => Backend>>
> = {
  conversations: async () => (await import('./supervisor-backend.ts')).createSupervisorBackend,
  recordings: loadRecordings,
};

async function loadRecordings() {
  return (await import('./recordings-backend.ts')).createRecordingsBackend;
}
