/** What a call truly is. The Platform API shows it in two shapes (`platform/shapes/`); this is what lies behind both. */
export interface Conversation {
  readonly id: string;
  readonly direction: 'inbound' | 'outbound';
  /** Epoch ms. */
  readonly startTime: number;
  /** Epoch ms; `null` while the call lasts. */
  readonly endTime: number | null;
  /** The queue that routed the call; `null` for a direct call. */
  readonly queueId: string | null;
  readonly participants: readonly Participant[];
  readonly policy: PolicyRecorders;
  readonly securePause: boolean;
  /** The trunk setting "Suppress Recording(s) During Hold": a held call pauses its recorders. */
  readonly suppressRecordingDuringHold: boolean;
  /** A flow holds the recording back. A queue does so until someone answers, whatever this says. */
  readonly suppressed: boolean;
  /** Whether `recordersState` is reported; answers of real organizations may lack it. */
  readonly namesRecorders: boolean;
  /** A callback: `waiting` before its agent dials; `null` for any other call. */
  readonly callback: 'waiting' | 'dialed' | null;
  /** The recording of the tutorial's API. It lives beside the platform's own recorders. */
  readonly tutorialRecording: TutorialRecording | null;
}

export type Purpose = 'customer' | 'external' | 'acd' | 'ivr' | 'agent' | 'user' | 'voicemail';
/** `disconnected` is over, and reported as `terminated`. */
export type ParticipantState = 'alerting' | 'dialing' | 'contacting' | 'connected' | 'disconnected';

/** How someone listens to another leg. */
export interface Listening {
  readonly how: 'monitor' | 'coach' | 'barge';
  readonly participantId: string;
}

export interface Participant {
  readonly id: string;
  /** `agent` and `customer` on a call from a queue, `user` and `external` on a direct one. */
  readonly purpose: Purpose;
  readonly name: string;
  readonly address: string;
  readonly userId: string | null;
  readonly queueId: string | null;
  readonly state: ParticipantState;
  readonly held: boolean;
  readonly muted: boolean;
  /** The customer's leg, on every leg that takes part in a consult. */
  readonly consultParticipantId: string | null;
  /** `null`: the leg talks itself. */
  readonly listensTo: Listening | null;
  /** As events and the nested shape report it; `null`: no screen is recorded. */
  readonly screenRecordingState: string | null;
  /** The recorders that run for this participant alone; a paused one still runs. */
  readonly adhoc: boolean;
  readonly snippet: boolean;
  /** Epoch ms; `null` = has not happened. */
  readonly startTime: number;
  readonly connectedTime: number | null;
  readonly endTime: number | null;
  readonly startHoldTime: number | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly wrapup: Wrapup | null;
}

/** Recorders started by the organization's policy. No API stops them; secure pause is the only control. */
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

/** Whether a participant is (still) on the call. */
export const isPresent = (participant: Participant): boolean =>
  participant.state !== 'disconnected';

/** Whether a person of the organization is on this leg, as opposed to the customer, a queue or a voicemail. */
export const isStaff = ({ userId, purpose }: Participant): boolean =>
  userId !== null && purpose !== 'voicemail';

/** Whether this leg's person talks with the customer, or is to. */
export const talks = (participant: Participant): boolean =>
  isStaff(participant) && isPresent(participant) && participant.listensTo === null;

export const isCustomer = ({ purpose }: Participant): boolean =>
  purpose === 'customer' || purpose === 'external';

/** The user's newest leg, so that one who left and came back is seen as present. */
export const participantOf = (conversation: Conversation, userId: string | null) =>
  conversation.participants.findLast((one) => userId !== null && one.userId === userId);

/** The user's leg while it is connected: what the platform calls an active participant. */
export const activeParticipantOf = (conversation: Conversation, userId: string | null) =>
  conversation.participants.findLast(
    (one) => userId !== null && one.userId === userId && one.state === 'connected' && talks(one),
  );

/** Whether any connected leg holds the call. */
export const isHeld = (conversation: Conversation): boolean =>
  conversation.participants.some((one) => one.state === 'connected' && one.held);

/** Whether an agent asks a colleague for advice, while the customer hears neither of them. */
const isConsulting = (conversation: Conversation): boolean =>
  conversation.participants.some((one) => isPresent(one) && one.consultParticipantId !== null);

/** Whether the customer is kept apart. */
export const isOnHold = (conversation: Conversation): boolean =>
  isHeld(conversation) || isConsulting(conversation);
