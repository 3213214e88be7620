import {
  allUnavailable,
  type Availability,
  callLeft,
  type CallSnapshot,
  endedSnapshot,
  noCallYet,
  type OwnParticipant,
  runs,
  type UnavailableReason,
} from '../../recording/snapshot.ts';
import {
  isPausable,
  noRecorders,
  type PauseCause,
  type Recorders,
  recordersThatAre,
  type Status,
  statusOf,
  unknownStatus,
} from '../../recording/status.ts';
import type { Config } from '../launch/config.ts';
import { type Call, isCall, isConnected, isOver, isPlacingCall, type Participant } from './call.ts';
import { agentsOf, isOnHold, isOnHoldFor, partsOf, presentIn, talks } from './participants.ts';
import {
  attributed,
  hasUnknownRecorder,
  namesRecorders,
  recordersOf,
  recordersOfParticipant,
} from './recorders.ts';

/**
 * Derives a user's snapshot of a call: its status, and the commands available to this user.
 * @param start which recorder Start uses, as configured
 */
export function snapshotOf(
  call: Call,
  userId: string,
  start: Config['start'] = 'auto',
): CallSnapshot {
  if (!isCall(call)) return withoutCall(call);
  if (call.participants.every(isOver)) return endedSnapshot;
  const mine = partsOf(call, userId);
  const status = statusIn(call);
  const seen = { status, ownParticipant: null, ...screenOf(mine) };
  const talking = mine.filter(talks).map((one) => ownParticipantOf(call, one));
  const own = whoseRecorderRuns(talking);
  if (own) return { ...seen, ...ownReading(status, own, start) };
  if (mine.some(isConnected)) return { ...seen, availability: allUnavailable('listeningIn') };
  if (mine.length > 0) {
    const why = mine.every(isPlacingCall) ? 'notAnsweredYet' : 'notConnected';
    return { ...seen, availability: allUnavailable(why) };
  }
  const all = call.participants.filter(({ user }) => user?.id === userId);
  const hasLeft = all.length > 0 && all.every((one) => isOver(one) || one.purpose === 'voicemail');
  return hasLeft ? callLeft : { ...seen, availability: allUnavailable('notMyCall') };
}

/**
 * Derives a snapshot for a non-participant, such as a supervisor or a script; `ownParticipant` is the agent's. It is
 * undocumented whether the platform lets others start or stop there; its answer decides.
 * @param queueId look for the agent in this queue only
 */
export function outsideSnapshotOf(call: Call, queueId?: string): CallSnapshot {
  if (!isCall(call)) return withoutCall(call);
  if (call.participants.every(isOver)) return endedSnapshot;
  const status = statusIn(call);
  const ownParticipant = whoseRecorderRuns(
    agentsOf(call, queueId).map((one) => ownParticipantOf(call, one)),
  );
  const { start, ...others } = availability(status, ownParticipant?.recorders ?? noRecorders);
  return {
    status,
    availability: { ...others, start: start ?? (ownParticipant ? null : 'notConnected') },
    ownParticipant,
  };
}

/** A state of a recorder that this version does not know may be a recording. */
function statusIn(call: Call): Status {
  const status = statusOf(recordersOf(call), pausedBy(call));
  return status.kind !== 'recording' && hasUnknownRecorder(call) ? unknownStatus : status;
}

/** Of several participants, the one whose recorder runs; otherwise the last. */
const whoseRecorderRuns = (parts: readonly OwnParticipant[]): OwnParticipant | null =>
  parts.findLast(({ recorders }) => runs(recorders)) ?? parts.at(-1) ?? null;

/** A callback whose agent has not dialed; it has ended once all participants have left. */
const withoutCall = ({ participants }: Call): CallSnapshot =>
  participants.every(({ endTime }) => endTime) ? endedSnapshot : noCallYet;

/** An agent's participant has the purpose `agent` on ACD calls and `user` on others. */
function ownParticipantOf(call: Call, own: Participant): OwnParticipant {
  return {
    participantId: own.id,
    acd: own.purpose === 'agent' || Boolean(own.queue?.id),
    recorders: attributed(call, recordersOfParticipant(own)),
    confirmable: namesRecorders(call),
    held: isOnHoldFor(call, own.user?.id ?? ''),
  };
}

/**
 * Why recorders are paused. `securePause` marks a secure pause (docs/platform-facts.md); older responses lack it.
 * Disconnected participants keep their last value, so they are ignored.
 */
function pausedBy(call: Call): PauseCause {
  const marks = new Set([call, ...presentIn(call)].map(({ securePause }) => securePause));
  if (marks.has(true)) return 'securePause';
  if (isOnHold(call)) return 'hold';
  return marks.has(false) ? 'suppression' : 'securePause';
}

/** The user's own screen. Set only if reported: not every response includes screen recording. */
function screenOf(mine: readonly Participant[]): Pick<CallSnapshot, 'screenRecorded'> {
  const states = mine.flatMap((one) => one.screenRecordingState ?? []);
  return states.length > 0 ? { screenRecorded: states.includes('active') } : {};
}

type OwnReading = Pick<CallSnapshot, 'availability' | 'cautions' | 'ownParticipant'>;

/** What the user's own recorder can do in addition to those of others. */
function ownReading(status: Status, own: OwnParticipant, start: Config['start']): OwnReading {
  const usual = availability(status, own.recorders);
  const snippetRuns = own.recorders.snippet !== 'none';
  const pause = status.kind === 'recording' && snippetRuns ? 'stopSnippetFirst' : usual.pause;
  if (start === 'off')
    return { availability: { ...usual, pause, start: 'startOff' }, ownParticipant: own };
  const beside = status.kind === 'recording' ? startBeside(status, own) : usual.start;
  const isSnippet = start === 'snippet' || (start === 'auto' && own.acd);
  const mustWarn = beside === null && isSnippet && status.kind !== 'notRecorded';
  return {
    availability: { ...usual, pause, start: beside },
    ...(mustWarn && { cautions: { start: 'willNotPause' } }),
    ownParticipant: own,
  };
}

/**
 * Why the user cannot start a recording in addition to a running one. It is possible only if the platform names the
 * recorders, so that it can be confirmed, and not during a secure pause, because a snippet would record the card data.
 */
function startBeside(
  status: Extract<Status, { kind: 'recording' }>,
  { recorders, confirmable, held }: OwnParticipant,
): UnavailableReason | null {
  if (!confirmable || runs(recorders)) return 'alreadyRecording';
  if (held) return 'onHold';
  return status.pausedBy === 'securePause' ? 'isPaused' : null;
}

function availability(status: Status, own: Recorders): Availability {
  switch (status.kind) {
    // Pause and Resume ask for a state, so that they can do no harm.
    case 'unknown':
      return {
        start: 'unknownState',
        stop: runs(own) ? null : 'unknownState',
        pause: null,
        resume: null,
      };
    case 'ended':
      return allUnavailable('ended');
    case 'notRecorded':
      return { start: null, stop: 'notRecording', pause: 'notRecording', resume: 'notPaused' };
    case 'suppressed':
      return {
        start: null,
        stop: runs(own) ? null : 'suppressed',
        pause: null,
        resume: 'suppressed',
      };
    case 'recording': {
      const pausable = recordersThatAre(status.recorders, 'active').some(isPausable);
      return {
        start: 'alreadyRecording',
        stop: stopAvailability(status.recorders, own),
        pause: pausable ? null : 'snippetCannotPause',
        resume: resumePermits[status.pausedBy ?? 'none'],
      };
    }
    case 'paused':
      return {
        start: 'isPaused',
        stop: stopAvailability(status.recorders, own),
        pause: status.by === 'hold' ? null : 'alreadyPaused',
        resume: resumePermits[status.by],
      };
  }
}

const resumePermits: Readonly<Record<PauseCause | 'none', UnavailableReason | null>> = {
  none: 'notPaused',
  securePause: null,
  hold: 'pausedOnHold',
  suppression: 'suppressed',
};

function stopAvailability(all: Recorders, own: Recorders): Availability['stop'] {
  if (runs(own)) return null;
  return runs(all) ? 'othersRecording' : 'policyCannotStop';
}
