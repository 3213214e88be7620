import { type Command, isSatisfiedBy } from './command.ts';
import type { Consent } from './consent-answer.ts';
import {
  isStoppable,
  noRecorders,
  type Recorders,
  recordersThatAre,
  sameStatus,
  type Status,
  unknownStatus,
} from './status.ts';

/** Why a command is not available now. Each has its text in src/i18n/locales. */
export type UnavailableReason =
  | 'checking'
  | 'ended'
  /** The person is no longer on it, whether or not others are. */
  | 'left'
  /** A callback whose agent has not dialed. */
  | 'noCallYet'
  | 'notMyCall'
  | 'notConnected'
  /** The person monitors, coaches or barges in. */
  | 'listeningIn'
  | 'alreadyRecording'
  | 'notRecording'
  | 'policyCannotStop'
  | 'othersRecording'
  | 'snippetCannotPause'
  | 'stopSnippetFirst'
  /** Shown before a snippet is started beside a recording that can be paused. */
  | 'willNotPause'
  | 'alreadyPaused'
  | 'notPaused'
  | 'pausedOnHold'
  | 'onHold'
  | 'isPaused'
  | 'isPausing'
  | 'suppressed'
  | 'startOff'
  | 'consentFirst'
  | 'consentRefused'
  | 'apiCannotPause';

/** `null`: the command can be given. */
export type Availability = Readonly<Record<Command, UnavailableReason | null>>;

/** The person's own part in the call, needed to act on it. */
export interface OwnParticipant {
  readonly participantId: string;
  /** Whether the call came through a queue. */
  readonly acd: boolean;
  /** Those that the person runs; Stop ends these alone. */
  readonly recorders: Recorders;
  /** Whether the platform names the recorders, so that an own one can be distinguished from the others. */
  readonly confirmable: boolean;
  /** The call is on hold, or its customer waits while colleagues consult. */
  readonly held: boolean;
}

/** What the platform says about one call at one moment. */
export interface CallSnapshot {
  readonly status: Status;
  readonly availability: Availability;
  /** A warning before a command that is available. */
  readonly cautions?: Readonly<Partial<Record<Command, UnavailableReason>>>;
  /** The screen is recorded, which no pause of the call ends. */
  readonly screenRecorded?: boolean;
  /** `null` while the person is not connected to the call. */
  readonly ownParticipant: OwnParticipant | null;
  /** Who asked, where that is known. */
  readonly userId?: string;
  /** Only where the organization asks for it. */
  readonly consent?: Consent;
}

export const allUnavailable = (why: UnavailableReason): Availability => ({
  start: why,
  stop: why,
  pause: why,
  resume: why,
});

/** Before the platform has said anything. */
export const unknownSnapshot: CallSnapshot = {
  status: unknownStatus,
  availability: allUnavailable('checking'),
  ownParticipant: null,
};

export const endedSnapshot: CallSnapshot = {
  status: { kind: 'ended' },
  availability: allUnavailable('ended'),
  ownParticipant: null,
};

/** Of a call that continues without the person. */
export const callLeft: CallSnapshot = { ...endedSnapshot, availability: allUnavailable('left') };

/** Of a callback before its call. */
export const noCallYet: CallSnapshot = {
  ...unknownSnapshot,
  availability: allUnavailable('noCallYet'),
};

/** Whether a recorder that a person can stop is at work. */
export function runs(recorders: Recorders): boolean {
  return recordersThatAre(recorders, 'active', 'paused').some(isStoppable);
}

/**
 * Whether a snapshot is what the person wants from the command. Start and Stop are about the own recorder: what the
 * policy or somebody else records neither fulfils a Start nor keeps a Stop from being done.
 */
export function satisfies({ status, ownParticipant }: CallSnapshot, command: Command): boolean {
  switch (command) {
    case 'start':
      if (ownParticipant && !ownParticipant.confirmable) return isSatisfiedBy(command, status);
      return recordersThatAre(recordersIn({ status, ownParticipant }), 'active').some(isStoppable);
    case 'stop':
      return (
        isSatisfiedBy(command, status) ||
        (ownParticipant !== null && !runs(ownParticipant.recorders))
      );
    case 'pause':
    case 'resume':
      return isSatisfiedBy(command, status);
  }
}

/** The own recorders; where the person has no part, those of the call. */
function recordersIn({
  status,
  ownParticipant,
}: Pick<CallSnapshot, 'status' | 'ownParticipant'>): Recorders {
  return ownParticipant?.recorders ?? ('recorders' in status ? status.recorders : noRecorders);
}

/** Whether two snapshots say the same, about the recorders and about the person. */
export function sameSnapshot(one: CallSnapshot, other: CallSnapshot): boolean {
  const rest = ({
    availability,
    ownParticipant,
    consent,
    cautions,
    screenRecorded,
  }: CallSnapshot) =>
    JSON.stringify([availability, ownParticipant, consent, cautions, screenRecorded]);
  return sameStatus(one.status, other.status) && rest(one) === rest(other);
}
