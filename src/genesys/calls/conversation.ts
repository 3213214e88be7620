import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as operations from '../operations.ts';
import { type Call, endedIfNotFound, maybe, participantSchema, recorderState } from './call.ts';
import { agentOf } from './participants.ts';

/** A call as seen by a non-participant. */
export interface OutsideCall {
  readonly call: Call;
  /** The user talking to the customer, or the last one who did; `null` if the customer is waiting. */
  readonly agentId: string | null;
  /** `null` if there is no agent or the platform does not name one. */
  readonly agentName: string | null;
  /** Epoch ms; `null` if the platform does not say. */
  readonly startedAt: number | null;
}

/** Fields that the nested shape has on the participant rather than on its call. */
const outer = v.pick(participantSchema, [
  'id',
  'name',
  'address',
  'purpose',
  'connectedTime',
  'endTime',
  'attributes',
  'screenRecordingState',
  'monitoredParticipantId',
  'coachedParticipantId',
  'bargedParticipantId',
  'consultParticipantId',
]);
const participant = v.object({
  ...outer.entries,
  userId: maybe(v.string()),
  queueId: maybe(v.string()),
  /** A callback has none until its agent dials. */
  calls: v.nullish(
    v.array(
      v.pick(participantSchema, [
        'state',
        'held',
        'confined',
        'recording',
        'recordingState',
        'recordersState',
        'securePause',
        'connectedTime',
      ]),
    ),
    [],
  ),
  callbacks: v.nullish(v.array(v.unknown()), []),
});
type Participant = v.InferOutput<typeof participant>;

/** `GET /conversations/{id}` has in each participant's `calls` what `callSchema` has on the participant. */
export const nestedShape = v.object({
  id: v.string(),
  startTime: maybe(v.string()),
  participants: v.array(participant),
  recordingState: recorderState,
  securePause: maybe(v.boolean()),
});

const conversationSchema = v.pipe(
  nestedShape,
  v.check(
    ({ participants }) =>
      participants.some(({ calls, callbacks }) => calls.length + callbacks.length > 0),
    'must be a call',
  ),
  v.transform(({ startTime, ...call }) => ({
    call: { ...call, participants: flattened(call.participants) },
    startedAt: timeOf(startTime),
  })),
);

function timeOf(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}

/** Flattens participants; a callback without a call keeps its participants as they are. */
function flattened(participants: readonly Participant[]): Call['participants'] {
  const parts = participants.flatMap(flatten);
  return parts.length > 0
    ? parts
    : participants.map(({ userId, ...one }) => ({ ...one, user: { id: userId } }));
}

/** Returns one entry per call of the participant, so that no recorder is missed. */
function flatten({ calls, userId, queueId, ...one }: Participant): Call['participants'] {
  const whose = { ...one, user: { id: userId }, queue: { id: queueId } };
  return calls.map((call) => ({
    ...whose,
    ...call,
    connectedTime: call.connectedTime ?? one.connectedTime,
  }));
}

/**
 * Reads a call as a non-participant. A call that has ended or is unknown gives the failure `callEnded`.
 * @param queueId look for the agent in this queue only
 */
export async function readOutsideCall(
  api: Api,
  conversationId: string,
  queueId?: string,
): Promise<Result<OutsideCall>> {
  const path = { conversationId };
  const answer = await api.call(operations.readConversation, { path, answer: conversationSchema });
  if (!answer.ok) return endedIfNotFound(answer);
  const agent = agentOf(answer.value.call, queueId);
  const agentId = agent?.user?.id ?? null;
  return success({ ...answer.value, agentId, agentName: agent?.name ?? null });
}
