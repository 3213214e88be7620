import type { Config } from '../../src/genesys/launch/config.ts';
import { createConversationsBackend } from '../../src/genesys/calls/conversations-backend.ts';
import { ownDeps } from './backend-deps.ts';
import type { Command } from '../../src/recording/command.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { valueOf } from './both-backends.ts';
import { openPlatform } from './platform.ts';

interface Setting {
  readonly conversationId?: string;
  readonly userId?: string;
  readonly start?: Config['start'];
}

/** A call on the simulated platform, controlled through the Platform API by `userId`. */
export async function openOwnCall({
  conversationId = ACD_CALL_ID,
  userId,
  start = 'auto',
}: Setting = {}) {
  const platform = await openPlatform(userId);
  const { api } = platform;
  const backend = createConversationsBackend(ownDeps(api, { start }), conversationId);
  return {
    platform,
    backend,
    sendCallEvent: (event: object) => platform.sendCallEvent(conversationId, event),
    snapshot: async () => valueOf(await backend.read()),
    execute: async (command: Command) => {
      const answer = await backend.execute(command, valueOf(await backend.read()));
      platform.applyWrites();
      return answer;
    },
  };
}
