import { type Conversation, isHeld, isStaff, type Participant } from './conversation.ts';

export type RecorderState = 'ACTIVE' | 'PAUSED' | 'NONE';

/** The four recorders of a call (`RecordersState` in the public API description). */
export interface RecorderStates {
  readonly customerExperience: RecorderState;
  readonly agentExperience: RecorderState;
  readonly adhoc: RecorderState;
  readonly snippet: RecorderState;
}

/**
 * Whether recorders are kept silent now. Secure pause and hold are kept apart on the call, so they may overlap:
 * leaving one does not end the other.
 */
const isSilenced = (conversation: Conversation): boolean =>
  conversation.securePause || (conversation.suppressRecordingDuringHold && isHeld(conversation));

/** A call is not recorded before somebody answers it: queues suppress recording while a caller waits. */
const isAnswered = (conversation: Conversation): boolean =>
  conversation.participants.some((leg) => isStaff(leg) && leg.state === 'connected');

/** The recorders as one leg reports them: those of the policy, and its own. */
export function recordersOf(conversation: Conversation, leg: Participant): RecorderStates {
  const present = leg.state === 'connected' && isAnswered(conversation);
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

/** The state of several recorders in one word: recording if any records, paused only if none does. */
export function worstOf(states: readonly RecorderState[]): RecorderState {
  if (states.includes('ACTIVE')) return 'ACTIVE';
  return states.includes('PAUSED') ? 'PAUSED' : 'NONE';
}

/** One state per recorder, over all legs of the call. */
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

/** Whether a secure pause would silence anything. Without it, the platform accepts the pause and changes nothing. */
export function hasPausableRecorder(conversation: Conversation): boolean {
  const { customerExperience, agentExperience, adhoc } = recordersOfCall(conversation);
  return [customerExperience, agentExperience, adhoc].some((state) => state !== 'NONE');
}
