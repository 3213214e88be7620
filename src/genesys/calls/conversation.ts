import * as v from 'valibot';
import type { Result } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as catalogue from '../operations.ts';
import { type Call, maybe, participantSchema, recorderState, word } from './call.ts';

/** A call as it looks to somebody who is not on it. */
export interface OutsideCall {
  readonly call: Call;
  /** Who talks with the customer, or talked last; `null` if nobody of the organisation is on the call. */
  readonly agentName: string | null;
  /** Epoch ms; `null` if the platform does not say. */
  readonly startedAt: number | null;
}

const participant = v.object({
  id: v.string(),
  name: maybe(v.string()),
  purpose: maybe(word),
  userId: maybe(v.string()),
  queueId: maybe(v.string()),
  calls: v.optional(v.array(v.omit(participantSchema, ['id', 'purpose', 'user', 'queue'])), []),
});
type Participant = v.InferOutput<typeof participant>;

/** `GET /conversations/{id}` nests in each participant's `calls` what `callSchema` has on the participant (facts A3). */
const conversationSchema = v.pipe(
  v.object({
    id: v.string(),
    startTime: maybe(v.string()),
    participants: v.array(participant),
    recordingState: recorderState,
    securePause: maybe(v.boolean()),
  }),
  v.transform(({ startTime, ...call }): OutsideCall => {
    const startedAt = Date.parse(startTime ?? '');
    return {
      call: { ...call, participants: call.participants.flatMap(flatten) },
      agentName: call.participants.findLast(({ userId }) => userId)?.name ?? null,
      startedAt: Number.isNaN(startedAt) ? null : startedAt,
    };
  }),
  v.check(({ call }) => call.participants.length > 0, 'must be a call'),
);

/** One for each of the participant's calls, so that no recorder is overlooked. */
const flatten = ({ calls, id, purpose, userId, queueId }: Participant): Call['participants'] =>
  calls.map((call) => ({ ...call, id, purpose, user: { id: userId }, queue: { id: queueId } }));

/** Reads a call without being on it. A call that is over or unknown gives the failure `callEnded`. */
export async function readOutsideCall(
  api: Api,
  conversationId: string,
): Promise<Result<OutsideCall>> {
  const path = { conversationId };
  const answer = await api.call(catalogue.readConversation, { path, answer: conversationSchema });
  return endedIfNotFound(answer);
}

/** The platform forgets calls that are over: to a read of one, "not found" means that it has ended. */
export function endedIfNotFound<T>(answer: Result<T>): Result<T> {
  if (answer.ok || answer.failure.kind !== 'notFound') return answer;
  return { ok: false, failure: { ...answer.failure, kind: 'callEnded' } };
}
