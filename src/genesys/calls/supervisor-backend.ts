import type { Backend } from '../../recording/backend.ts';
import { success } from '../../recording/failure.ts';
import * as operations from '../operations.ts';
import { readOutsideCall } from './conversation.ts';
import { type ExecuteDeps, executeThrough } from './conversations-backend.ts';
import { outsideSnapshotOf } from './snapshot.ts';

/**
 * Controls the recording of someone else's call through the Platform API, for supervisors and for scripts without a
 * user. Pause and resume do not require being a participant. Start and stop are sent for the connected agent's
 * participant; if the platform reserves them for the agent, they fail with `notParticipant`. A policy recording can
 * only be paused (`policyCannotStop`).
 */
export function createSupervisorBackend(deps: ExecuteDeps, conversationId: string): Backend {
  return {
    async read() {
      const seen = await readOutsideCall(deps.api, conversationId);
      return seen.ok ? success(outsideSnapshotOf(seen.value.call)) : seen;
    },
    execute: executeThrough(deps, conversationId, operations.pauseOrResumeOthers),
  };
}
