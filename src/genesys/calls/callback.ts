import * as v from 'valibot';
import type { Api } from '../api/api.ts';
import * as catalogue from '../operations.ts';
import { maybe } from './call.ts';

const parts = v.optional(v.array(v.unknown()), []);
const schema = v.object({
  participants: v.array(v.object({ endTime: maybe(v.string()), calls: parts, callbacks: parts })),
});

/**
 * Whether it is a callback whose agent has not dialed. Until then it is no call to the calls API: only the conversation
 * knows it.
 */
export async function isCallback(api: Api, conversationId: string): Promise<boolean> {
  const path = { conversationId };
  const seen = await api.call(catalogue.readConversation, { path, answer: schema });
  if (!seen.ok) return false;
  const { participants } = seen.value;
  return (
    participants.some(({ callbacks }) => callbacks.length > 0) &&
    participants.every(({ calls }) => calls.length === 0) &&
    participants.some(({ endTime }) => !endTime)
  );
}
