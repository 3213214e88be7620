import {
  allUnavailable,
  type Availability,
  type CallSnapshot,
  endedSnapshot,
} from '../../src/recording/snapshot.ts';
import type {
  PauseCause,
  Recorders,
  RecorderState,
  Status,
  StatusName,
} from '../../src/recording/status.ts';
import type { Call } from './call.ts';
import type { Core } from './core.ts';

/** What the platform reports about the call. */
export function snapshotOf(call: Call, { statusOf }: Core): CallSnapshot {
  if (call.ended) return endedSnapshot;
  const status = statusOf(recordersOf(call), pausedBy(call));
  if (!call.connected)
    return { status, availability: allUnavailable('notConnected'), ownParticipant: null };
  const ownParticipant = {
    participantId: 'agent',
    acd: call.startsWith === 'snippet',
    recorders: recordersOf(call),
    confirmable: true,
    held: call.held,
  };
  return { status, availability: availabilityFor(call, status), ownParticipant };
}

/** The true status, determined without the code under test. */
export function truthOf(call: Call): StatusName {
  if (call.ended) return 'ended';
  const states = Object.values(recordersOf(call));
  if (states.includes('active')) return 'recording';
  if (!states.includes('paused')) return 'notRecorded';
  if (call.securePause) return 'paused';
  return call.held ? 'pausedOnHold' : 'suppressed';
}

export const isPaused = (call: Call): boolean => truthOf(call).startsWith('paused');

function pausedBy({ securePause, held }: Call): PauseCause {
  if (securePause) return 'securePause';
  return held ? 'hold' : 'suppression';
}

/** A secure pause, a hold and a suppressing flow silence every recorder except a snippet recording. */
export function recordersOf(call: Call): Recorders {
  const silenced = call.securePause || call.held || call.suppressed;
  const pausable = (atWork: boolean): RecorderState =>
    atWork ? (silenced ? 'paused' : 'active') : 'none';
  return {
    policy: pausable(call.policy),
    agentPolicy: pausable(call.agentPolicy),
    adhoc: pausable(call.adhoc),
    snippet: call.snippet ? 'active' : 'none',
    unnamed: 'none',
  };
}

function availabilityFor(call: Call, status: Status): Availability {
  const runs = call.adhoc || call.snippet;
  const stop = runs ? null : 'policyCannotStop';
  const resume = call.securePause ? null : 'notPaused';
  switch (status.kind) {
    case 'recording': {
      const silenced = call.securePause || call.held || call.suppressed;
      return {
        start: runs ? 'alreadyRecording' : null,
        stop,
        pause: call.snippet ? 'stopSnippetFirst' : silenced ? 'snippetCannotPause' : null,
        resume,
      };
    }
    case 'suppressed':
      return { start: null, stop: runs ? null : 'suppressed', pause: null, resume: 'suppressed' };
    case 'paused':
      return { start: 'isPaused', stop, pause: call.securePause ? 'alreadyPaused' : null, resume };
    default:
      return { start: null, stop: 'notRecording', pause: 'notRecording', resume: 'notPaused' };
  }
}
