import * as v from 'valibot';
import type { Acceptance, Backend } from '../recording/backend.ts';
import type { Command } from '../recording/command.ts';
import { failed, type Result, success } from '../recording/failure.ts';
import type { Api } from './api/api.ts';
import type { Operation } from './operations.ts';
import type { Config } from './config.ts';
import { planFor } from './conversations-plan.ts';

/**
 * Carries out commands on one call through the Platform API, with one request each.
 * @param pausing the operation that pauses and resumes: of the own call, or of somebody else's
 */
export function carryOutBy(
  api: Api,
  conversationId: string,
  start: Config['start'],
  pausing: Operation,
): Backend['carryOut'] {
  return async (command, reading) => {
    const plan = planFor(command, reading, start, pausing);
    if (!plan) return failed({ kind: 'notParticipant' });
    const path = { conversationId, ...plan.path };
    const answer = await api.call(plan.operation, { path, body: plan.body, answer: v.unknown() });
    return settle(command, answer);
  };
}

/** "Already recording" and "nothing to stop" fulfil the wish. */
function settle(command: Command, answer: Result<unknown>): Result<Acceptance> {
  if (answer.ok) return { ...answer, value: 'accepted' };
  const { kind, correlationId } = answer.failure;
  const fulfilled =
    (command === 'start' && kind === 'conflict') || (command === 'stop' && kind === 'notFound');
  return fulfilled ? success('alreadySo', { correlationId }) : answer;
}
