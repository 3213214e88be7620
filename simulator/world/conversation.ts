/** The ground truth of a call. The Platform API reports it in two shapes (`platform/shapes/`). */
export interface Conversation {
  readonly id: string;
  readonly direction: 'inbound' | 'outbound';
  /** Epoch ms. */
  readonly startTime: number;
  /** Epoch ms; `null` until the call ends. */
  readonly endTime: number | null;
  /** The queue that routed the call; `null` for a direct call. */
  readonly queueId: string | null;
  readonly participants: readonly Participant[];
  readonly policy: PolicyRecorders;
  readonly securePause: boolean;
  /** The trunk setting "Suppress Recording(s) During Hold": holding the call pauses its recorders. */
  readonly suppressRecordingDuringHold: boolean;
  /** A flow suppresses the recording. Independently of this, a queue suppresses it until someone answers. */
  readonly suppressed: boolean;
  /** Whether `recordersState` is reported. Responses of real organizations may lack it. */
  readonly namesRecorders: boolean;
  /** For a callback: `waiting` until its agent dials, then `dialed`. `null` for any other call. */
  readonly callback: 'waiting' | 'dialed' | null;
  /** The recording of the tutorial's API, independent of the platform's own recorders. */
  readonly tutorialRecording: TutorialRecording | null;
}

export type Purpose = 'customer' | 'external' | 'acd' | 'ivr' | 'agent' | 'user' | 'voicemail';
/** `disconnected`: the leg has ended; the API reports it as `terminated`. */
export type ParticipantState = 'alerting' | 'dialing' | 'contacting' | 'connected' | 'disconnected';

/** How someone listens to another participant. */
export interface Listening {
  readonly how: 'monitor' | 'coach' | 'barge';
  readonly participantId: string;
}

export interface Participant {
  readonly id: string;
  /** `agent` and `customer` on a queue's call, `user` and `external` on a direct one. */
  readonly purpose: Purpose;
  readonly name: string;
  readonly address: string;
  readonly userId: string | null;
  readonly queueId: string | null;
  readonly state: ParticipantState;
  readonly held: boolean;
  readonly muted: boolean;
  /** The id of the customer's leg, set on every leg that takes part in a consult. */
  readonly consultParticipantId: string | null;
  /** `null`: takes part in the call instead of listening in. */
  readonly listensTo: Listening | null;
  /** As reported by events and the nested shape; `null`: no screen recording. */
  readonly screenRecordingState: string | null;
  /** The recorders of this participant alone: `true` while they run, even if paused. */
  readonly adhoc: boolean;
  readonly snippet: boolean;
  /** Epoch ms; `null`: has not happened. */
  readonly startTime: number;
  readonly connectedTime: number | null;
  readonly endTime: number | null;
  readonly startHoldTime: number | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly wrapup: Wrapup | null;
}

/** Recorders started by the organization's policy. No API stops them; a secure pause is the only control. */
export interface PolicyRecorders {
  readonly customerExperience: boolean;
  readonly agentExperience: boolean;
}

export interface Wrapup {
  readonly code: string;
  readonly notes?: string | undefined;
}

export interface TutorialRecording {
  readonly id: string;
  readonly recordingType: 'full' | 'agent';
  /** Epoch ms. */
  readonly startTime: number;
}

/** Whether a participant is on the call, even if not connected yet. */
export const isPresent = (participant: Participant): boolean =>
  participant.state !== 'disconnected';

/** Whether a user is on this leg, rather than a customer, a queue or a voicemail. */
export const isStaff = ({ userId, purpose }: Participant): boolean =>
  userId !== null && purpose !== 'voicemail';

/** Whether this leg's user talks with the customer, or will once connected. */
export const talks = (participant: Participant): boolean =>
  isStaff(participant) && isPresent(participant) && participant.listensTo === null;

export const isCustomer = ({ purpose }: Participant): boolean =>
  purpose === 'customer' || purpose === 'external';

/** The user's latest leg, so that someone who left and came back counts as present. */
export const participantOf = (conversation: Conversation, userId: string | null) =>
  conversation.participants.findLast((one) => userId !== null && one.userId === userId);

/** The user's leg if it is connected: what the platform calls an active participant. */
export const activeParticipantOf = (conversation: Conversation, userId: string | null) =>
  conversation.participants.findLast(
    (one) => userId !== null && one.userId === userId && one.state === 'connected' && talks(one),
  );

/** Whether any connected leg has the call on hold. */
export const isHeld = (conversation: Conversation): boolean =>
  conversation.participants.some((one) => one.state === 'connected' && one.held);

/** Whether an agent is consulting a colleague; the customer hears neither of them. */
const isConsulting = (conversation: Conversation): boolean =>
  conversation.participants.some((one) => isPresent(one) && one.consultParticipantId !== null);

/** Whether the customer is on hold, by a hold or a consult. */
export const isOnHold = (conversation: Conversation): boolean =>
  isHeld(conversation) || isConsulting(conversation);
