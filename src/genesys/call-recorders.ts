import {
  noRecorders,
  recorderNames,
  type Recorders,
  type RecorderState,
} from '../recording/recorder.ts';
import { type Call, isOver, type Participant } from './call.ts';

const fromWorst: readonly RecorderState[] = ['active', 'paused', 'none'];

const worst = (one: RecorderState, other: RecorderState): RecorderState =>
  fromWorst.indexOf(one) <= fromWorst.indexOf(other) ? one : other;

/** The recorders at work on a call: the worst case of everybody who is still in it. */
export function recordersOf(call: Call): Recorders {
  const present = call.participants.filter((participant) => !isOver(participant));
  const named = present.some((participant) => participant.recordersState);
  const all = present.map(recordersOfParticipant).reduce(combine, noRecorders);
  if (named) return { ...all, unnamed: 'none' };
  return { ...all, unnamed: worst(all.unnamed, call.recordingState ?? 'none') };
}

/** The recorders that one participant reports. */
export function recordersOfParticipant(participant: Participant): Recorders {
  const { recordersState, recordingState, recording } = participant;
  if (!recordersState) {
    return { ...noRecorders, unnamed: recordingState ?? (recording ? 'active' : 'none') };
  }
  return {
    policy: recordersState.customerExperienceState ?? 'none',
    agentPolicy: recordersState.agentExperienceState ?? 'none',
    adhoc: recordersState.adhocState ?? 'none',
    snippet: recordersState.snippetState ?? 'none',
    unnamed: 'none',
  };
}

function combine(one: Recorders, other: Recorders): Recorders {
  const combined = { ...one };
  for (const name of recorderNames) combined[name] = worst(one[name], other[name]);
  return combined;
}
