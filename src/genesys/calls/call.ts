import * as v from 'valibot';
import type { Result } from '../../recording/failure.ts';
import { recorderStates } from '../../recording/status.ts';

/**
 * Case-insensitive: the API uses lower case in some responses and upper case in others. A state that this version does
 * not know may be a recording.
 */
export const recorderState = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.toLowerCase(),
      v.transform((text) =>
        text === '' ? undefined : (recorderStates.find((state) => state === text) ?? 'unknown'),
      ),
    ),
  ),
  undefined,
);

export const maybe = <T extends v.GenericSchema>(schema: T) =>
  v.fallback(v.nullish(schema), undefined);

/** An enum value of the API, in any case. */
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
  /** Neither hears nor is heard by anyone, such as a customer on hold or during a consult. */
  confined: maybe(v.boolean()),
  recording: maybe(v.boolean()),
  recordingState: recorderState,
  recordersState: maybe(recordersState),
  securePause: maybe(v.boolean()),
  /** When this participant was added, ISO 8601. */
  startTime: maybe(v.string()),
  connectedTime: maybe(v.string()),
  endTime: maybe(v.string()),
  /** The participant being monitored, coached or barged in on. */
  monitoredParticipantId: maybe(v.string()),
  coachedParticipantId: maybe(v.string()),
  bargedParticipantId: maybe(v.string()),
  /** The customer's participant id, set on every participant in a consult. */
  consultParticipantId: maybe(v.string()),
  screenRecordingState: maybe(word),
  attributes: maybe(v.record(v.string(), v.unknown())),
});

/**
 * A call as returned by `GET /api/v2/conversations/calls/{id}` and sent by `v2.users.{id}.conversations.calls`:
 * flattened onto the participants. Any field except the ids may be missing, but a call has at least one participant.
 */
export const callSchema = v.object({
  id: v.string(),
  participants: v.pipe(
    v.array(participantSchema),
    v.check(({ length }) => length > 0),
  ),
  recordingState: recorderState,
  securePause: maybe(v.boolean()),
});

export type Call = v.InferOutput<typeof callSchema>;
export type Participant = Call['participants'][number];

/** Whether there is a call at all: a callback has none until its agent dials. */
export const isCall = ({ participants }: Pick<Call, 'participants'>): boolean =>
  participants.some(({ state }) => Boolean(state));

/** The user has dialed, and nobody has answered yet. */
export const isPlacingCall = ({ state }: Participant): boolean =>
  state === 'dialing' || state === 'contacting';
export const isConnected = ({ state }: Participant): boolean => state === 'connected';
export const isOver = ({ state }: Participant): boolean =>
  state === 'disconnected' || state === 'terminated';

/** The platform forgets ended calls, so "not found" in answer to a read means that the call has ended. */
export function endedIfNotFound<T>(answer: Result<T>): Result<T> {
  if (answer.ok || answer.failure.kind !== 'notFound') return answer;
  return { ok: false, failure: { ...answer.failure, kind: 'callEnded' } };
}
