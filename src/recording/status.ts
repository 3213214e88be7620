/** What the platform last confirmed about the recording of a call. */
export type Status =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notRecorded' }
  | { readonly kind: 'recording'; readonly recorders: Recorders }
  | { readonly kind: 'paused'; readonly by: 'securePause' | 'hold'; readonly recorders: Recorders }
  | { readonly kind: 'ended' };

export const unknownStatus: Status = { kind: 'unknown' };
export const notRecorded: Status = { kind: 'notRecorded' };
export const ended: Status = { kind: 'ended' };

/** The worst case of all recorders decides: "paused" only when none of them is recording. */
export function statusOf(recorders: Recorders, pausedBy: 'securePause' | 'hold'): Status {
  if (recordersThatAre(recorders, 'active').length > 0) return { kind: 'recording', recorders };
  if (recordersThatAre(recorders, 'paused').length > 0) {
    return { kind: 'paused', by: pausedBy, recorders };
  }
  return notRecorded;
}

/** A status as one word for comparing and showing: a pause is told apart by its cause. */
export type StatusName = Exclude<Status['kind'], 'paused'> | 'paused' | 'pausedOnHold';

export function nameOf(status: Status): StatusName {
  return status.kind === 'paused' && status.by === 'hold' ? 'pausedOnHold' : status.kind;
}

/** Whether two statuses say the same about every recorder. */
export function sameStatus(one: Status, other: Status): boolean {
  if (nameOf(one) !== nameOf(other)) return false;
  if (!('recorders' in one) || !('recorders' in other)) return true;
  return JSON.stringify(one.recorders) === JSON.stringify(other.recorders);
}

const fromWorst: readonly Status['kind'][] = [
  'recording',
  'unknown',
  'paused',
  'notRecorded',
  'ended',
];

/** The one of two statuses that is worse for somebody who reads card data aloud. */
export function worseOf(one: Status, other: Status): Status {
  return fromWorst.indexOf(one.kind) <= fromWorst.indexOf(other.kind) ? one : other;
}

/**
 * The recorders that may work on one call at the same time.
 * `policy` and `agentPolicy` follow the organisation's rules (customer and agent side), `adhoc` and `snippet` are
 * started by a person, `unnamed` is a recording whose recorder the platform does not name.
 */
export const recorderNames = ['policy', 'agentPolicy', 'adhoc', 'snippet', 'unnamed'] as const;

export type RecorderName = (typeof recorderNames)[number];
export type RecorderState = 'none' | 'active' | 'paused';
export type Recorders = Readonly<Record<RecorderName, RecorderState>>;

export const noRecorders: Recorders = {
  policy: 'none',
  agentPolicy: 'none',
  adhoc: 'none',
  snippet: 'none',
  unnamed: 'none',
};

interface Abilities {
  /** A person can end it through an API. */
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
