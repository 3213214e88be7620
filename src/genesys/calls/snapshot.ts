import {
  callEnded,
  noPermits,
  type OwnPart,
  type Permits,
  type Reading,
} from '../../recording/snapshot.ts';
import {
  isPausable,
  isStoppable,
  noRecorders,
  type Recorders,
  recordersThatAre,
  type Status,
  statusOf,
} from '../../recording/status.ts';
import { type Call, isConnected, isOver, type Participant } from './call.ts';
import { recordersOf, recordersOfParticipant } from './recorders.ts';

/** What a call means to one person: its status, and what this person may ask for. */
export function readingOf(call: Call, userId: string): Reading {
  const mine = call.participants.filter(({ user }) => user?.id === userId);
  if (call.participants.every(isOver)) return callEnded;
  const status = statusOf(recordersOf(call), pausedBy(call));
  if (mine.length === 0) return { status, permits: noPermits('notMyCall'), ownPart: null };
  const own = mine.findLast(isConnected);
  if (own) {
    const ownPart = part(own);
    return { status, permits: permits(status, ownPart.recorders), ownPart };
  }
  if (mine.every(isOver)) return callEnded;
  return { status, permits: noPermits('notConnected'), ownPart: null };
}

/**
 * What a call means to somebody who is not on it, such as a supervisor or a script: `ownPart` is the connected agent's.
 * Whether the platform lets others start or stop there is not documented; its answer decides.
 */
export function outsideReadingOf(call: Call): Reading {
  if (call.participants.every(isOver)) return callEnded;
  const status = statusOf(recordersOf(call), pausedBy(call));
  const agents = call.participants.filter((one) => one.user?.id && isConnected(one));
  const agent = agents.findLast((one) => runs(recordersOfParticipant(one))) ?? agents.at(-1);
  if (agent) {
    const ownPart = part(agent);
    return { status, permits: permits(status, ownPart.recorders), ownPart };
  }
  const { start, ...others } = permits(status, noRecorders);
  return { status, permits: { ...others, start: start ?? 'notConnected' }, ownPart: null };
}

/** An agent's leg has the purpose `agent` on ACD calls and `user` on others (facts A3). */
function part(own: Participant): OwnPart {
  const acd = own.purpose === 'agent' || Boolean(own.queue?.id);
  const held = own.held ?? false;
  return { participantId: own.id, acd, recorders: recordersOfParticipant(own), held };
}

/** `securePause` tells a secure pause from a pause by hold; older answers lack it. */
function pausedBy({ participants, securePause }: Call): 'securePause' | 'hold' {
  const marks = new Set([
    securePause,
    ...participants.map((participant) => participant.securePause),
  ]);
  if (marks.has(true)) return 'securePause';
  if (marks.has(false)) return 'hold';
  return participants.some(({ held }) => held) ? 'hold' : 'securePause';
}

function permits(status: Status, own: Recorders): Permits {
  switch (status.kind) {
    case 'unknown':
      return noPermits('checking');
    case 'ended':
      return noPermits('ended');
    case 'notRecorded':
      return { start: null, stop: 'notRecording', pause: 'notRecording', resume: 'notPaused' };
    case 'recording': {
      const paused = recordersThatAre(status.recorders, 'paused');
      const pausable = recordersThatAre(status.recorders, 'active').some(isPausable);
      return {
        start: 'alreadyRecording',
        stop: stopPermit(status.recorders, own),
        pause: pausable ? null : 'snippetCannotPause',
        resume: paused.length > 0 ? null : 'notPaused',
      };
    }
    case 'paused':
      return {
        start: 'isPaused',
        stop: stopPermit(status.recorders, own),
        pause: status.by === 'hold' ? null : 'alreadyPaused',
        resume: status.by === 'hold' ? 'pausedOnHold' : null,
      };
  }
}

function stopPermit(all: Recorders, own: Recorders): Permits['stop'] {
  if (runs(own)) return null;
  return runs(all) ? 'othersRecording' : 'policyCannotStop';
}

/** Whether a recorder that a person can stop is at work. */
function runs(recorders: Recorders): boolean {
  return recordersThatAre(recorders, 'active', 'paused').some(isStoppable);
}
