import { type Command, isFulfilled } from './command.ts';
import type { Consent } from './consent-answer.ts';
import { type Recorders, sameStatus, type Status, unknownStatus } from './status.ts';

/** Why a command cannot be given now. Each has its words in `ui/`. */
export type Obstacle =
  | 'checking'
  | 'ended'
  | 'notMyCall'
  | 'notConnected'
  | 'alreadyRecording'
  | 'notRecording'
  | 'policyCannotStop'
  | 'othersRecording'
  | 'snippetCannotPause'
  | 'alreadyPaused'
  | 'notPaused'
  | 'pausedOnHold'
  | 'isPaused'
  | 'consentFirst'
  | 'consentRefused'
  | 'apiCannotPause';

/** `null`: the command can be given. */
export type Permits = Readonly<Record<Command, Obstacle | null>>;

/** The person's own part in the call, needed to act on it. */
export interface OwnPart {
  readonly participantId: string;
  /** Whether the call came through a queue. */
  readonly acd: boolean;
  /** Those that the person runs; Stop ends these alone. */
  readonly recorders: Recorders;
  /** The person has put the call on hold. */
  readonly held: boolean;
}

/** What the platform says about one call at one moment. */
export interface Reading {
  readonly status: Status;
  readonly permits: Permits;
  /** `null` while the person is not connected to the call. */
  readonly ownPart: OwnPart | null;
  /** Who asked, where that is known. */
  readonly userId?: string;
  /** Only where the organisation asks for it. */
  readonly consent?: Consent;
}

export const noPermits = (why: Obstacle): Permits => ({
  start: why,
  stop: why,
  pause: why,
  resume: why,
});

/** Before the platform has said anything. */
export const nothingRead: Reading = {
  status: unknownStatus,
  permits: noPermits('checking'),
  ownPart: null,
};

export const callEnded: Reading = {
  status: { kind: 'ended' },
  permits: noPermits('ended'),
  ownPart: null,
};

/**
 * Whether a reading is what the person wants from the command. What somebody else records does not keep the own Stop
 * from being done.
 */
export function fulfils({ status, permits }: Reading, command: Command): boolean {
  return isFulfilled(command, status) || (command === 'stop' && permits.stop === 'othersRecording');
}

/** Whether two readings say the same, about the recorders and about the person. */
export function sameReading(one: Reading, other: Reading): boolean {
  const rest = ({ permits, ownPart, consent }: Reading) =>
    JSON.stringify([permits, ownPart, consent]);
  return sameStatus(one.status, other.status) && rest(one) === rest(other);
}
