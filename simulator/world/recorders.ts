import { type Conversation, isOnHold, type Participant, talks } from './conversation.ts';

export type RecorderState = 'ACTIVE' | 'PAUSED' | 'NONE';

/** The states of a call's four recorders (`RecordersState` in the public API description). */
export interface RecorderStates {
  readonly customerExperience: RecorderState;
  readonly agentExperience: RecorderState;
  readonly adhoc: RecorderState;
  readonly snippet: RecorderState;
}

/**
 * Whether the recorders are paused now. Secure pause and hold are stored separately, so they can overlap: ending one
 * does not end the other.
 */
const isSilenced = (conversation: Conversation): boolean =>
  conversation.securePause ||
  isHeldBack(conversation) ||
  (conversation.suppressRecordingDuringHold && isOnHold(conversation));

/** Suppressed by a flow, or by the queue in which the caller is waiting. */
const isHeldBack = (conversation: Conversation): boolean =>
  conversation.suppressed || !isAnswered(conversation);

const isAnswered = (conversation: Conversation): boolean =>
  conversation.participants.some((leg) => talks(leg) && leg.state === 'connected');

/**
 * Whether there is anything to record: on a direct call from the answer on; on a queue's call from the start, though
 * suppressed.
 */
const isRecordable = (conversation: Conversation): boolean =>
  isAnswered(conversation) || conversation.queueId !== null;

/** A queue, a flow or a voicemail has no recorders. */
const hasRecorders = ({ purpose, state }: Participant): boolean =>
  state === 'connected' && purpose !== 'acd' && purpose !== 'ivr' && purpose !== 'voicemail';

/** The recorders as one leg reports them: the policy's and its own. */
export function recordersOf(conversation: Conversation, leg: Participant): RecorderStates {
  const present = hasRecorders(leg) && isRecordable(conversation);
  const silenced = isSilenced(conversation);
  const pausable = (running: boolean): RecorderState => {
    if (!running || !present) return 'NONE';
    return silenced ? 'PAUSED' : 'ACTIVE';
  };
  return {
    customerExperience: pausable(conversation.policy.customerExperience),
    agentExperience: pausable(conversation.policy.agentExperience),
    adhoc: pausable(leg.adhoc),
    // "Snippets may never be paused" (ConversationCallEventTopicRecordersState).
    snippet: leg.snippet && present ? 'ACTIVE' : 'NONE',
  };
}

/** The overall state of several recorders: active if any records, paused only if none does. */
export function worstOf(states: readonly RecorderState[]): RecorderState {
  if (states.includes('ACTIVE')) return 'ACTIVE';
  return states.includes('PAUSED') ? 'PAUSED' : 'NONE';
}

/** The state of each recorder across all legs of the call. */
export function recordersOfCall(conversation: Conversation): RecorderStates {
  const legs = conversation.participants.map((leg) => recordersOf(conversation, leg));
  return {
    customerExperience: worstOf(legs.map((leg) => leg.customerExperience)),
    agentExperience: worstOf(legs.map((leg) => leg.agentExperience)),
    adhoc: worstOf(legs.map((leg) => leg.adhoc)),
    snippet: worstOf(legs.map((leg) => leg.snippet)),
  };
}

/** The `recordingState` of a leg or of the whole call. */
export const overall = (states: RecorderStates): RecorderState => worstOf(Object.values(states));

/**
 * Whether there is a recorder that a secure pause would pause. If not, the platform accepts the pause but nothing
 * changes.
 */
export function hasPausableRecorder(conversation: Conversation): boolean {
  const { customerExperience, agentExperience, adhoc } = recordersOfCall(conversation);
  return [customerExperience, agentExperience, adhoc].some((state) => state !== 'NONE');
}
