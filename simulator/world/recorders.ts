import { type Conversation, isOnHold, type Participant, talks } from './conversation.ts';

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
  conversation.securePause ||
  isHeldBack(conversation) ||
  (conversation.suppressRecordingDuringHold && isOnHold(conversation));

/** By a flow, or by the queue in which the caller waits. */
const isHeldBack = (conversation: Conversation): boolean =>
  conversation.suppressed || !isAnswered(conversation);

const isAnswered = (conversation: Conversation): boolean =>
  conversation.participants.some((leg) => talks(leg) && leg.state === 'connected');

/** Whether there is anything to record: a direct call is recorded from its answer on, one in a queue held back. */
const isRecordable = (conversation: Conversation): boolean =>
  isAnswered(conversation) || conversation.queueId !== null;

/** The line of a queue or a flow has no recorder. */
const hasRecorders = ({ purpose, state }: Participant): boolean =>
  state === 'connected' && purpose !== 'acd' && purpose !== 'ivr' && purpose !== 'voicemail';

/** The recorders as one leg reports them: those of the policy, and its own. */
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
