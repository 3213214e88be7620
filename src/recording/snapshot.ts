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

/** Why a command is not available. The texts are in src/i18n/locales. */
export const unavailableReasons = [
  'checking',
  /** A recorder is in a state that this version does not know. */
  'unknownState',
  'ended',
  /** The user has left the call, whether or not others are still on it. */
  'left',
  /** A callback whose agent has not dialed. */
  'noCallYet',
  'notMyCall',
  'notConnected',
  /** The user has dialed, and nobody has answered. */
  'notAnsweredYet',
  /** The user is monitoring, coaching or barging in. */
  'listeningIn',
  'alreadyRecording',
  'notRecording',
  'policyCannotStop',
  'othersRecording',
  'snippetCannotPause',
  'stopSnippetFirst',
  /** A caution before starting a snippet alongside a recording that can be paused. */
  'willNotPause',
  'alreadyPaused',
  'notPaused',
  'pausedOnHold',
  'onHold',
  'isPaused',
  'isPausing',
  'suppressed',
  'startOff',
  'consentFirst',
  'consentRefused',
  'apiCannotPause',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

/** `null`: the command is available. */
export type Availability = Readonly<Record<Command, UnavailableReason | null>>;

/** The user's own participant, needed to act on the call. */
export interface OwnParticipant {
  readonly participantId: string;
  /** Whether the call came through a queue. */
  readonly acd: boolean;
  /** Recorders started by the user; Stop ends only these. */
  readonly recorders: Recorders;
  /** Whether the platform names the recorders, so the user's own can be told from the others. */
  readonly confirmable: boolean;
  /** The user or the customer is on hold, or the customer waits during a consult. */
  readonly held: boolean;
}

/** The platform's view of one call at one moment. */
export interface CallSnapshot {
  readonly status: Status;
  readonly availability: Availability;
  /** Cautions about available commands. */
  readonly cautions?: Readonly<Partial<Record<Command, UnavailableReason>>>;
  /** The screen is being recorded; pausing the call does not pause that. */
  readonly screenRecorded?: boolean;
  /** `null` while the user is not connected to the call. */
  readonly ownParticipant: OwnParticipant | null;
  /** The user for whom it was read, if known. */
  readonly userId?: string;
  /** Set only if the organization asks for consent. */
  readonly consent?: Consent;
}

export const allUnavailable = (why: UnavailableReason): Availability => ({
  start: why,
  stop: why,
  pause: why,
  resume: why,
});

/** Used before the first read. */
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

/** For a call that continues without the user. */
export const callLeft: CallSnapshot = { ...endedSnapshot, availability: allUnavailable('left') };

/** For a callback whose call has not been dialed. */
export const noCallYet: CallSnapshot = {
  ...unknownSnapshot,
  availability: allUnavailable('noCallYet'),
};

/** Whether a recorder that can be stopped is active or paused. */
export function runs(recorders: Recorders): boolean {
  return recordersThatAre(recorders, 'active', 'paused').some(isStoppable);
}

/**
 * Whether a snapshot satisfies the command. Start and Stop concern the user's own recorder: recordings by the policy or
 * by others neither satisfy a Start nor keep a Stop from being done.
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

/** The user's own recorders; without an own participant, those of the call. */
function recordersIn({
  status,
  ownParticipant,
}: Pick<CallSnapshot, 'status' | 'ownParticipant'>): Recorders {
  return ownParticipant?.recorders ?? ('recorders' in status ? status.recorders : noRecorders);
}

/** Whether two snapshots are equal, apart from the user id. */
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
