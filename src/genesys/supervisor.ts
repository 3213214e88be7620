import type { Backend } from '../recording/backend.ts';
import { success } from '../recording/failure.ts';
import type { Api } from './api/api.ts';
import { outsideReadingOf } from './call-reading.ts';
import * as catalogue from './operations.ts';
import type { Config } from './config.ts';
import { readOutsideCall } from './conversation.ts';
import { carryOutBy } from './conversations-command.ts';

/**
 * The recording of somebody else's call through the Platform API, for supervisors and for scripts without a user.
 * Pause and resume need no part in the call. Start and stop go to the connected agent's part: where the platform keeps
 * them to the agent, they fail with `notParticipant`. A recording by policy can only be paused (`policyCannotStop`).
 */
export function createSupervisorBackend(
  api: Api,
  conversationId: string,
  start: Config['start'],
): Backend {
  return {
    async read() {
      const seen = await readOutsideCall(api, conversationId);
      return seen.ok ? success(outsideReadingOf(seen.value.call)) : seen;
    },
    carryOut: carryOutBy(api, conversationId, start, catalogue.pauseOrResumeOthers),
  };
}
