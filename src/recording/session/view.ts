import type { Command } from '../command.ts';
import type { Failure } from '../failure.ts';
import { readEveryMs, statusToShow } from './age.ts';
import { cautionAbout, unavailableReason } from './availability.ts';
import { isPausing, isPendingSatisfied, isPressable } from './pending.ts';
import type { Confirmed, Session, StatusSince } from './session.ts';
import type { UnavailableReason } from '../snapshot.ts';
import {
  isStoppable,
  nameOf,
  type Recorders,
  recordersThatAre,
  type StatusName,
} from '../status.ts';

/** What the user sees. Derived from the session, never stored. */
export interface View {
  readonly label: Label;
  /** The label's style. Whatever still records has the style of Recording; an unconfirmed start has its own. */
  readonly tone: StatusTone;
  /** A command is in flight. */
  readonly busy: boolean;
  /** False while the status is being checked, or if it has not been confirmed for too long. */
  readonly confirmed: boolean;
  /** The status is too old to be shown as certain. */
  readonly outdated: boolean;
  /** The last read's status, and when that read began. */
  readonly lastConfirmed: Confirmed | null;
  readonly since: StatusSince | null;
  readonly recorders: Recorders | null;
  readonly actions: Readonly<Record<Command, Action>>;
  readonly alert: Alert | null;
  /** A command whose requested state already held when it was pressed. */
  readonly already: Command | null;
  readonly live: boolean;
  /** Read interval for the current status, in ms. */
  readonly readEveryMs: number;
  /** Whether that interval is longer than the policy's. */
  readonly isStretched: boolean;
  readonly signIn: 'notNeeded' | 'underWay' | 'needed';
}

export type Label = StatusName | 'starting' | 'stopping' | 'pausing' | 'resuming';
export type StatusTone = 'unknown' | 'idle' | 'hoped' | 'recording' | 'paused' | 'ended';

/** `busy`: being carried out. `off`: disabled, with the reason. `caution`: enabled, but not emphasized. */
export type Action =
  | { readonly state: 'ready'; readonly caution?: UnavailableReason }
  | { readonly state: 'busy' }
  | { readonly state: 'off'; readonly why: UnavailableReason | 'notPermitted' | 'signedOut' };

export interface Alert {
  readonly failure: Failure;
  readonly command: Command | null;
  /** Epoch ms of the next try, if one is pending. */
  readonly retryAt: number | null;
}

const progress: Readonly<Record<Command, { readonly label: Label; readonly tone: StatusTone }>> = {
  start: { label: 'starting', tone: 'hoped' },
  stop: { label: 'stopping', tone: 'recording' },
  pause: { label: 'pausing', tone: 'recording' },
  resume: { label: 'resuming', tone: 'hoped' },
};

const tones: Readonly<Record<StatusName, StatusTone>> = {
  unknown: 'unknown',
  notRecorded: 'idle',
  suppressed: 'idle',
  recording: 'recording',
  paused: 'paused',
  pausedOnHold: 'paused',
  ended: 'ended',
};

/** The style of a confirmed status. */
export const toneOf = (status: StatusName): StatusTone => tones[status];

/** Derives what to show from the session. */
export function view(session: Session): View {
  const { confirmed, outdated, lastConfirmed, since, already, live, access } = session;
  const status = statusToShow(session);
  const command = commandUnderWay(session);
  const name = nameOf(status);
  return {
    ...(command && !isBesideOthers(session, command)
      ? progress[command]
      : { label: name, tone: toneOf(name) }),
    busy: command !== null,
    confirmed: confirmed && !outdated,
    outdated,
    lastConfirmed,
    since: since?.status === name ? since : null,
    recorders: 'recorders' in status ? status.recorders : null,
    actions: actions(session),
    alert: alert(session),
    already,
    live: live === 'on',
    readEveryMs: readEveryMs(session),
    isStretched: session.stretch > 1,
    signIn: access === 'granted' ? 'notNeeded' : access === 'renewing' ? 'underWay' : 'needed',
  };
}

/**
 * The command to show instead of the confirmed status: the last one pressed, until the platform has certainly carried
 * it out. A queued command counts as open even if the status matches, as the command in flight is about to change it.
 */
function commandUnderWay(session: Session): Command | null {
  const { pending, queued, snapshot } = session;
  if (!pending || snapshot.status.kind === 'ended') return null;
  if (queued) return queued.command;
  return isPendingSatisfied(session) ? null : pending.command;
}

/** Whether the user's recorder starts or stops while another one is active: the call stays recorded either way. */
function isBesideOthers({ snapshot }: Session, command: Command): boolean {
  const { status, ownParticipant } = snapshot;
  if (command === 'pause' || command === 'resume') return false;
  if (status.kind !== 'recording' || !ownParticipant?.confirmable) return false;
  return recordersThatAre(status.recorders, 'active').some(
    (name) => !isStoppable(name) || ownParticipant.recorders[name] !== 'active',
  );
}

function actions(session: Session): Record<Command, Action> {
  return {
    start: action(session, 'start'),
    stop: action(session, 'stop'),
    pause: action(session, 'pause'),
    resume: action(session, 'resume'),
  };
}

function action(session: Session, command: Command): Action {
  if (commandUnderWay(session) === command) return { state: 'busy' };
  if (isPressable(session, command)) {
    const caution = cautionAbout(session, command);
    return { state: 'ready', ...(caution && { caution }) };
  }
  if (session.access === 'needed') return { state: 'off', why: 'signedOut' };
  const why = unavailableReason(session, command);
  if (session.refused[command] && why !== 'ended' && why !== 'left') {
    return { state: 'off', why: 'notPermitted' };
  }
  if (why) return { state: 'off', why };
  return {
    state: 'off',
    why: command === 'start' && isPausing(session) ? 'isPausing' : 'checking',
  };
}

/** The alert to show. A short wait before a retry shows in the label only; a long one shows its end. */
function alert({ pending, reader, lastFailure }: Session): Alert | null {
  if (pending?.phase.name === 'waiting' && pending.phase.because.kind === 'tooManyRequests') {
    const { because, until } = pending.phase;
    return { failure: because, command: pending.command, retryAt: until };
  }
  if (!lastFailure) return null;
  const isLong = lastFailure.command === null && lastFailure.failure.kind === 'tooManyRequests';
  return { ...lastFailure, retryAt: isLong && reader.name === 'due' ? reader.at : null };
}
