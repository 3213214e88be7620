/** What the platform last confirmed about the recording of a call. */
export type Status =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notRecorded' }
  /** A queue or flow holds the recording back: nothing records, until it lets go without anybody's doing. */
  | { readonly kind: 'suppressed'; readonly recorders: Recorders }
  | {
      readonly kind: 'recording';
      readonly recorders: Recorders;
      /** Of those that are paused beside the ones that record, if there are any. */
      readonly pausedBy?: PauseCause;
    }
  | { readonly kind: 'paused'; readonly by: 'securePause' | 'hold'; readonly recorders: Recorders }
  | { readonly kind: 'ended' };

/** Why recorders are silent: `suppression` is a queue's or a flow's. */
export type PauseCause = 'securePause' | 'hold' | 'suppression';

export const unknownStatus: Status = { kind: 'unknown' };
export const notRecorded: Status = { kind: 'notRecorded' };

/** The worst case of all recorders decides: "paused" only when none of them is recording. */
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

/** A status as one word for comparing and showing: a pause is named by its cause. */
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

/** Whether two statuses say the same about every recorder. */
export function sameStatus(one: Status, other: Status): boolean {
  if (nameOf(one) !== nameOf(other)) return false;
  if (!('recorders' in one) || !('recorders' in other)) return true;
  if (causeOf(one) !== causeOf(other)) return false;
  return JSON.stringify(one.recorders) === JSON.stringify(other.recorders);
}

const causeOf = (status: Status): PauseCause | undefined =>
  status.kind === 'recording' ? status.pausedBy : undefined;

/** Of card data read aloud. */
const risk: Readonly<Record<Status['kind'], number>> = {
  recording: 5,
  unknown: 4,
  suppressed: 3,
  paused: 2,
  notRecorded: 1,
  ended: 0,
};

/** The one of two statuses that is worse for somebody who reads card data aloud. */
export function worseOf(one: Status, other: Status): Status {
  return risk[one.kind] >= risk[other.kind] ? one : other;
}

/**
 * The recorders that may work on one call at the same time.
 * `policy` and `agentPolicy` follow the organization's rules (customer and agent side), `adhoc` and `snippet` are
 * started by a person, `unnamed` is a recording whose recorder the platform does not name.
 */
export const recorderNames = ['policy', 'agentPolicy', 'adhoc', 'snippet', 'unnamed'] as const;

export type RecorderName = (typeof recorderNames)[number];

/** From the worst for somebody who reads card data aloud. */
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
