import * as v from 'valibot';
import type { Acceptance, Backend } from '../recording/backend.ts';
import type { Command } from '../recording/command.ts';
import { failed, type Result, success } from '../recording/failure.ts';
import type { Reading } from '../recording/reading.ts';
import type { Api } from './api.ts';
import { callSchema } from './call.ts';
import { readingOf } from './call-reading.ts';
import { catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import type { WhoAmI } from './me.ts';
import { type Plan, planFor } from './conversations-plan.ts';

/** The recording of one call through the Platform API. */
export function createConversationsBackend(
  api: Api,
  conversationId: string,
  whoAmI: WhoAmI,
  start: Config['start'],
): Backend {
  async function read(): Promise<Result<Reading>> {
    const [call, me] = await Promise.all([
      api.call(catalogue.readCall, { path: { conversationId }, answer: callSchema }),
      whoAmI(),
    ]);
    if (!call.ok) {
      const gone = call.failure.kind === 'notFound';
      return gone ? failed({ ...call.failure, kind: 'callEnded' }) : call;
    }
    return me.ok ? success(readingOf(call.value, me.value)) : me;
  }

  async function carryOut(command: Command, reading: Reading): Promise<Result<Acceptance>> {
    const plan = planFor(command, reading, start);
    return plan ? settle(command, await send(plan)) : failed({ kind: 'notParticipant' });
  }

  async function send({ operation, path, body }: Plan): Promise<Result<unknown>> {
    return api.call(operation, { path: { conversationId, ...path }, body, answer: v.unknown() });
  }

  return { read, carryOut };
}

/** "Already recording" and "nothing to stop" fulfil the wish. */
function settle(command: Command, answer: Result<unknown>): Result<Acceptance> {
  if (answer.ok) return success('accepted');
  const { kind } = answer.failure;
  const fulfilled =
    (command === 'start' && kind === 'conflict') || (command === 'stop' && kind === 'notFound');
  return fulfilled ? success('alreadySo') : answer;
}
