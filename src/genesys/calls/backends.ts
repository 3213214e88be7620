import type { Backend } from '../../recording/backend.ts';
import type { Config } from '../launch/config.ts';
import type { BackendDeps, OwnBackendDeps } from './backend-deps.ts';
import { createConversationsBackend } from './conversations-backend.ts';

interface BackendsOfApi {
  /** Whether the person's list of calls and their events tell the recording. */
  readonly isToldByCalls: boolean;
  /** For the person who is signed in. */
  readonly loadOwn: () => Promise<(deps: OwnBackendDeps, conversationId: string) => Backend>;
  /** For a script, which is nobody on the call. */
  readonly loadOthers: () => Promise<(deps: BackendDeps, conversationId: string) => Backend>;
}

const loadRecordings = async () =>
  (await import('./recordings-backend.ts')).createRecordingsBackend;

/** The backends of every API that config.json's `api` or `--api` may name. Only the page's usual one is there at once. */
export const backends: Readonly<Record<Config['api'], BackendsOfApi>> = {
  conversations: {
    isToldByCalls: true,
    loadOwn: async () => createConversationsBackend,
    loadOthers: async () => (await import('./supervisor-backend.ts')).createSupervisorBackend,
  },
  recordings: { isToldByCalls: false, loadOwn: loadRecordings, loadOthers: loadRecordings },
};
