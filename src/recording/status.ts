/** What the platform last confirmed about the recording of a call. */
export type Status =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notRecorded' }
  /** A queue or flow suppresses recording: nothing records until it lifts the suppression, which may be at any time. */
  | { readonly kind: 'suppressed'; readonly recorders: Recorders }
  | {
      readonly kind: 'recording';
      readonly recorders: Recorders;
      /** Why other recorders are paused while these record, if any are. */
      readonly pausedBy?: PauseCause;
    }
  | { readonly kind: 'paused'; readonly by: 'securePause' | 'hold'; readonly recorders: Recorders }
  | { readonly kind: 'ended' };

/** Why recorders are paused; `suppression`: by a queue or flow. */
export type PauseCause = 'securePause' | 'hold' | 'suppression';

export const unknownStatus: Status = { kind: 'unknown' };
export const notRecorded: Status = { kind: 'notRecorded' };

/** The worst case decides: "paused" only if no recorder is active. */
export function statusOf(recorders: Recorders, pausedBy: PauseCause): Status {
  const anyPaused = recordersThatAre(recorders, 'paused').length > 0;
  if (recordersThatAre(recorders, 'active').length > 0) {
    return { kind: 'recording', recorders, ...(anyPaused && { pausedBy }) };
  }
  if (!anyPaused) return notRecorded;
  return pausedBy === 'suppression'
    ? { kind: 'suppressed', recorders }
    : { kind: 'paused', by: pausedBy, recorders };
}

/** A status as a single word, for comparing and showing. A pause is named after its cause. */
export const statusNames = [
  'unknown',
  'notRecorded',
  'suppressed',
  'recording',
  'paused',
  'pausedOnHold',
  'ended',
] as const;
export type StatusName = (typeof statusNames)[number];

export function nameOf(status: Status): StatusName {
  return status.kind === 'paused' && status.by === 'hold' ? 'pausedOnHold' : status.kind;
}

/** Whether two statuses agree on every recorder. */
export function sameStatus(one: Status, other: Status): boolean {
  if (nameOf(one) !== nameOf(other)) return false;
  if (!('recorders' in one) || !('recorders' in other)) return true;
  if (causeOf(one) !== causeOf(other)) return false;
  return JSON.stringify(one.recorders) === JSON.stringify(other.recorders);
}

const causeOf = (status: Status): PauseCause | undefined =>
  status.kind === 'recording' ? status.pausedBy : undefined;

/** Risk that card data read aloud is recorded; higher is worse. */
const risk: Readonly<Record<Status['kind'], number>> = {
  recording: 5,
  unknown: 4,
  suppressed: 3,
  paused: 2,
  notRecorded: 1,
  ended: 0,
};

/** The riskier of two statuses for a customer reading out card data. */
export function worseOf(one: Status, other: Status): Status {
  return risk[one.kind] >= risk[other.kind] ? one : other;
}

/**
 * The recorders that may be active on one call at the same time. `policy` and `agentPolicy` follow the organization's
 * rules (on the customer's and the agent's side); `adhoc` and `snippet` are started by a user; `unnamed` is a recording
 * whose recorder the platform does not name.
 */
export const recorderNames = ['policy', 'agentPolicy', 'adhoc', 'snippet', 'unnamed'] as const;

export type RecorderName = (typeof recorderNames)[number];

/** Riskiest first, for a customer reading out card data. */
export const recorderStates = ['active', 'paused', 'none'] as const;
export type RecorderState = (typeof recorderStates)[number];
export type Recorders = Readonly<Record<RecorderName, RecorderState>>;

export const noRecorders: Recorders = {
  policy: 'none',
  agentPolicy: 'none',
  adhoc: 'none',
  snippet: 'none',
  unnamed: 'none',
};

interface Abilities {
  /** A user can stop it through an API. */
  readonly stoppable: boolean;
  /** A secure pause silences it. */
  readonly pausable: boolean;
}

const abilities: Readonly<Record<RecorderName, Abilities>> = {
  policy: { stoppable: false, pausable: true },
  agentPolicy: { stoppable: false, pausable: true },
  adhoc: { stoppable: true, pausable: true },
  snippet: { stoppable: true, pausable: false },
  unnamed: { stoppable: true, pausable: true },
};

/** The recorders in one of the given states, in their fixed order. */
export function recordersThatAre(
  recorders: Recorders,
  ...states: readonly RecorderState[]
): RecorderName[] {
  return recorderNames.filter((name) => states.includes(recorders[name]));
}

export const isStoppable = (name: RecorderName): boolean => abilities[name].stoppable;
export const isPausable = (name: RecorderName): boolean => abilities[name].pausable;
