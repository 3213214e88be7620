import type { Backend } from '../recording/backend.ts';
import { success } from '../recording/failure.ts';
import type { Reading } from '../recording/reading.ts';
import type { Api } from './api/api.ts';
import { type Call, callSchema } from './call.ts';
import { readingOf } from './call-reading.ts';
import * as catalogue from './operations.ts';
import type { Config } from './config.ts';
import { carryOutBy } from './conversations-command.ts';
import { endedIfNotFound } from './ended-if-not-found.ts';
import type { WhoAmI } from './me.ts';

/** What a call means to the person with the given id. */
export type Interpret = (call: Call, userId: string) => Reading;

/** The recording of one's own call through the Platform API. */
export function createConversationsBackend(
  api: Api,
  conversationId: string,
  whoAmI: WhoAmI,
  start: Config['start'],
  interpret: Interpret = readingOf,
): Backend {
  return {
    async read() {
      const [call, me] = await Promise.all([
        api.call(catalogue.readCall, { path: { conversationId }, answer: callSchema }),
        whoAmI(),
      ]);
      if (!call.ok) return endedIfNotFound(call);
      return me.ok ? success(interpret(call.value, me.value)) : me;
    },
    carryOut: carryOutBy(api, conversationId, start, catalogue.pauseOrResume),
  };
}
