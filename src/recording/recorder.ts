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
