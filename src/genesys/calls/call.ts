import * as v from 'valibot';
import type { Result } from '../../recording/failure.ts';
import { recorderStates } from '../../recording/status.ts';

/** Any case is accepted: the API answers in lower case here and in upper case there. */
export const recorderState = v.fallback(
  v.optional(v.pipe(v.string(), v.toLowerCase(), v.picklist(recorderStates))),
  undefined,
);

export const maybe = <T extends v.GenericSchema>(schema: T) =>
  v.fallback(v.nullish(schema), undefined);

/** A word of the API, in any case. */
export const word = v.pipe(v.string(), v.toLowerCase());

const recordersState = v.object({
  adhocState: recorderState,
  customerExperienceState: recorderState,
  agentExperienceState: recorderState,
  snippetState: recorderState,
});

export const participantSchema = v.object({
  id: v.string(),
  name: maybe(v.string()),
  address: maybe(v.string()),
  purpose: maybe(word),
  state: maybe(word),
  user: maybe(v.object({ id: maybe(v.string()) })),
  queue: maybe(v.object({ id: maybe(v.string()) })),
  held: maybe(v.boolean()),
  /** Hears and is heard by no one: so are customers while the call is on hold or colleagues consult. */
  confined: maybe(v.boolean()),
  recording: maybe(v.boolean()),
  recordingState: recorderState,
  recordersState: maybe(recordersState),
  securePause: maybe(v.boolean()),
  /** When this part began, ISO 8601. */
  startTime: maybe(v.string()),
  connectedTime: maybe(v.string()),
  endTime: maybe(v.string()),
  /** Whom this part listens to, if it monitors, coaches or barges in. */
  monitoredParticipantId: maybe(v.string()),
  coachedParticipantId: maybe(v.string()),
  bargedParticipantId: maybe(v.string()),
  /** The customer's part, on every part that takes part in a consult. */
  consultParticipantId: maybe(v.string()),
  screenRecordingState: maybe(word),
  attributes: maybe(v.record(v.string(), v.unknown())),
});

/**
 * A call as `GET /api/v2/conversations/calls/{id}` answers it and as `v2.users.{id}.conversations.calls` tells it:
 * flattened onto the participants. Every field but the ids may be missing, but a call has at least one participant.
 */
export const callSchema = v.object({
  id: v.string(),
  participants: v.pipe(v.array(participantSchema), v.minLength(1)),
  recordingState: recorderState,
  securePause: maybe(v.boolean()),
});

export type Call = v.InferOutput<typeof callSchema>;
export type Participant = Call['participants'][number];

/** Whether there is a call at all: a callback has none before its agent dials. */
export const isCall = ({ participants }: Pick<Call, 'participants'>): boolean =>
  participants.some(({ state }) => Boolean(state));

export const isConnected = ({ state }: Participant): boolean => state === 'connected';
export const isOver = ({ state }: Participant): boolean =>
  state === 'disconnected' || state === 'terminated';

/** The platform forgets calls that are over: to a read of one, "not found" means that it has ended. */
export function endedIfNotFound<T>(answer: Result<T>): Result<T> {
  if (answer.ok || answer.failure.kind !== 'notFound') return answer;
  return { ok: false, failure: { ...answer.failure, kind: 'callEnded' } };
}
