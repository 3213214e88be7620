import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as operations from '../operations.ts';
import { endedIfNotFound, maybe } from './call.ts';

const parts = v.nullish(v.array(v.unknown()), []);
const schema = v.object({
  participants: v.array(v.object({ endTime: maybe(v.string()), calls: parts, callbacks: parts })),
});

/**
 * Whether the conversation is a callback whose agent has not dialed. Until then the calls API does not know it; only
 * the conversations API does.
 * @returns the failure `callEnded` if neither knows it
 */
export async function isCallback(api: Api, conversationId: string): Promise<Result<boolean>> {
  const path = { conversationId };
  const seen = await api.call(operations.readConversation, { path, answer: schema });
  if (!seen.ok) return endedIfNotFound(seen);
  const { participants } = seen.value;
  return success(
    participants.some(({ callbacks }) => callbacks.length > 0) &&
      participants.every(({ calls }) => calls.length === 0) &&
      participants.some(({ endTime }) => !endTime),
  );
}
