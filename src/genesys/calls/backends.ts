import type { Backend } from '../../recording/backend.ts';
import type { Config } from '../launch/config.ts';
import type { BackendDeps, OwnBackendDeps } from './backend-deps.ts';
import { createConversationsBackend } from './conversations-backend.ts';

/**
 * Backends for the signed-in user's calls, by config.json's `api`. Only the default one is bundled; the other loads on
 * demand.
 */
export const ownBackends: Readonly<
  Record<Config['api'], () => Promise<(deps: OwnBackendDeps, conversationId: string) => Backend>>
> = {
  conversations: async () => createConversationsBackend,
  recordings: loadRecordings,
};

/** Backends for the command line, which is not a participant, by `--api`. */
export const othersBackends: Readonly<
  Record<Config['api'], () => Promise<(deps: BackendDeps, conversationId: string) => Backend>>
> = {
  conversations: async () => (await import('./supervisor-backend.ts')).createSupervisorBackend,
  recordings: loadRecordings,
};

async function loadRecordings() {
  return (await import('./recordings-backend.ts')).createRecordingsBackend;
}
