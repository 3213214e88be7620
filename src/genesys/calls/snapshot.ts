import {
  callEnded,
  callLeft,
  noCallYet,
  noPermits,
  type Obstacle,
  type OwnPart,
  type Permits,
  type Reading,
  runs,
} from '../../recording/snapshot.ts';
import {
  isPausable,
  noRecorders,
  type PauseCause,
  type Recorders,
  recordersThatAre,
  type Status,
  statusOf,
} from '../../recording/status.ts';
import type { Config } from '../launch/config.ts';
import { type Call, isCall, isConnected, isOver, type Participant } from './call.ts';
import { agentsOf, isOnHold, listensIn, partsOf, presentIn } from './parts.ts';
import { attributed, namesRecorders, recordersOf, recordersOfParticipant } from './recorders.ts';

/**
 * What a call means to one person: its status, and what this person may ask for.
 * @param start what a Start records, as the organisation wants it
 */
export function readingOf(call: Call, userId: string, start: Config['start'] = 'auto'): Reading {
  if (!isCall(call)) return withoutCall(call);
  if (call.participants.every(isOver)) return callEnded;
  const mine = partsOf(call, userId);
  const status = statusOf(recordersOf(call), pausedBy(call));
  const seen = { status, ownPart: null, ...screenOf(call) };
  const own = mine.findLast((one) => isConnected(one) && !listensIn(one));
  if (own) return { ...seen, ...ownReading(status, part(call, own), start) };
  if (mine.some((one) => isConnected(one))) return { ...seen, permits: noPermits('listeningIn') };
  if (mine.some((one) => !isOver(one))) return { ...seen, permits: noPermits('notConnected') };
  const wasOn = call.participants.some(({ user }) => user?.id === userId);
  return wasOn ? callLeft : { ...seen, permits: noPermits('notMyCall') };
}

/**
 * What a call means to somebody who is not on it, such as a supervisor or a script: `ownPart` is the agent's. Whether
 * the platform lets others start or stop there is not documented; its answer decides.
 * @param queueId the agent is looked for in this queue only
 */
export function outsideReadingOf(call: Call, queueId?: string): Reading {
  if (!isCall(call)) return withoutCall(call);
  if (call.participants.every(isOver)) return callEnded;
  const status = statusOf(recordersOf(call), pausedBy(call));
  const parts = agentsOf(call, queueId).map((one) => part(call, one));
  const ownPart = parts.findLast(({ recorders }) => runs(recorders)) ?? parts.at(-1) ?? null;
  const { start, ...others } = permits(status, ownPart?.recorders ?? noRecorders);
  return {
    status,
    permits: { ...others, start: start ?? (ownPart ? null : 'notConnected') },
    ownPart,
  };
}

/** A callback whose agent has not dialed; one that everybody has left is over. */
const withoutCall = ({ participants }: Call): Reading =>
  participants.every(({ endTime }) => endTime) ? callEnded : noCallYet;

/** An agent's leg has the purpose `agent` on ACD calls and `user` on others. */
function part(call: Call, own: Participant): OwnPart {
  return {
    participantId: own.id,
    acd: own.purpose === 'agent' || Boolean(own.queue?.id),
    recorders: attributed(call, recordersOfParticipant(own)),
    confirmable: namesRecorders(call),
    held: isOnHold(call),
  };
}

/**
 * Why recorders are silent. `securePause` tells a secure pause from the other causes; older answers lack it. Parts that
 * are over keep theirs for ever.
 */
function pausedBy(call: Call): PauseCause {
  const marks = new Set([call, ...presentIn(call)].map(({ securePause }) => securePause));
  if (marks.has(true)) return 'securePause';
  if (isOnHold(call)) return 'hold';
  return marks.has(false) ? 'suppression' : 'securePause';
}

/** Only what is told: not every answer tells how the screen is recorded. */
function screenOf(call: Call): Pick<Reading, 'screenRecorded'> {
  const states = presentIn(call).flatMap((one) => one.screenRecordingState ?? []);
  return states.length > 0 ? { screenRecorded: states.includes('active') } : {};
}

type Told = Pick<Reading, 'permits' | 'cautions' | 'ownPart'>;

/** What the person's own recorder can do beside those of others. */
function ownReading(status: Status, own: OwnPart, start: Config['start']): Told {
  const told = permits(status, own.recorders);
  const snippetRuns = own.recorders.snippet !== 'none';
  const pause = status.kind === 'recording' && snippetRuns ? 'stopSnippetFirst' : told.pause;
  if (start === 'off') return { permits: { ...told, pause, start: 'startOff' }, ownPart: own };
  const beside = status.kind === 'recording' ? startBeside(status, own) : told.start;
  const isSnippet = start === 'snippet' || (start === 'auto' && own.acd);
  const mustWarn = beside === null && isSnippet && status.kind !== 'notRecorded';
  return {
    permits: { ...told, pause, start: beside },
    ...(mustWarn && { cautions: { start: 'willNotPause' } }),
    ownPart: own,
  };
}

/**
 * An own recording beside the one that runs: only where the platform names the recorders, so that it can be confirmed,
 * and not while something is paused, because a snippet would record the card data.
 */
function startBeside(
  status: Extract<Status, { kind: 'recording' }>,
  { recorders, confirmable, held }: OwnPart,
): Obstacle | null {
  if (!confirmable || runs(recorders)) return 'alreadyRecording';
  if (held) return 'onHold';
  return status.pausedBy === 'securePause' ? 'isPaused' : null;
}

function permits(status: Status, own: Recorders): Permits {
  switch (status.kind) {
    case 'unknown':
      return noPermits('checking');
    case 'ended':
      return noPermits('ended');
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
        stop: stopPermit(status.recorders, own),
        pause: pausable ? null : 'snippetCannotPause',
        resume: resumePermits[status.pausedBy ?? 'none'],
      };
    }
    case 'paused':
      return {
        start: 'isPaused',
        stop: stopPermit(status.recorders, own),
        pause: status.by === 'hold' ? null : 'alreadyPaused',
        resume: resumePermits[status.by],
      };
  }
}

const resumePermits: Readonly<Record<PauseCause | 'none', Obstacle | null>> = {
  none: 'notPaused',
  securePause: null,
  hold: 'pausedOnHold',
  suppression: 'suppressed',
};

function stopPermit(all: Recorders, own: Recorders): Permits['stop'] {
  if (runs(own)) return null;
  return runs(all) ? 'othersRecording' : 'policyCannotStop';
}
