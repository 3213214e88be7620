import {
  noRecorders,
  recorderNames,
  type Recorders,
  type RecorderState,
  recorderStates,
} from '../../recording/status.ts';
import type { Call, Participant } from './call.ts';
import { isAcd, presentIn } from './participants.ts';

const worst = (one: RecorderState, other: RecorderState): RecorderState =>
  recorderStates.indexOf(one) <= recorderStates.indexOf(other) ? one : other;

/** What the platform reported, where this version knows the state. */
const known = (reported: RecorderState | 'unknown' | undefined): RecorderState =>
  reported === undefined || reported === 'unknown' ? 'none' : reported;

type NamedRecorders = Omit<Recorders, 'unnamed'>;

/** The recorders active on a call: the worst case of all present participants. */
export function recordersOf(call: Call): Recorders {
  const all = presentIn(call).map(recordersOfParticipant).reduce(combine, noRecorders);
  const { unnamed, ...named } = all;
  return attributed(call, unexplained(named, worst(unnamed, known(call.recordingState))));
}

/** Whether a recorder of the call is in a state that this version does not know. */
export const hasUnknownRecorder = (call: Call): boolean =>
  presentIn(call)
    .flatMap(({ recordingState, recordersState }) => [
      recordingState,
      ...Object.values(recordersState ?? {}),
    ])
    .concat(call.recordingState)
    .includes('unknown');

/** Whether the platform names the recorders. It omits the names if nothing records. */
export const namesRecorders = (call: Call): boolean =>
  presentIn(call).some(({ recordersState }) =>
    Object.values(recordersState ?? {}).some((state) => state !== undefined),
  );

/** Without names, a recorder on an ACD call counts as the policy's: a user's own cannot be told from it. */
export function attributed(call: Call, recorders: Recorders): Recorders {
  if (recorders.unnamed === 'none' || namesRecorders(call) || !isAcd(call)) return recorders;
  return { ...recorders, policy: recorders.unnamed, unnamed: 'none' };
}

/** The recorders reported on one participant. */
export function recordersOfParticipant(participant: Participant): Recorders {
  const { recordersState } = participant;
  const named: NamedRecorders = {
    policy: known(recordersState?.customerExperienceState),
    agentPolicy: known(recordersState?.agentExperienceState),
    adhoc: known(recordersState?.adhocState),
    snippet: known(recordersState?.snippetState),
  };
  return unexplained(named, overallStateOf(participant));
}

/** `recordingState` used to mean secure pause only, so `none` together with `recording` is a recording. */
function overallStateOf({ recordingState, recording }: Participant): RecorderState {
  if (recordingState === 'paused') return 'paused';
  return recording ? 'active' : known(recordingState);
}

/** A state reported without a recorder's name counts if it is worse than those of the named recorders. */
function unexplained(named: NamedRecorders, overall: RecorderState): Recorders {
  const explained = Object.values(named).reduce(worst, 'none');
  return { ...named, unnamed: worst(explained, overall) === explained ? 'none' : overall };
}

function combine(one: Recorders, other: Recorders): Recorders {
  const combined = { ...one };
  for (const name of recorderNames) combined[name] = worst(one[name], other[name]);
  return combined;
}
