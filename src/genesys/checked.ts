import type { SetupProblem } from './problem.ts';

/** Something that an administrator set up, after it was checked. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: SetupProblem };

export const valid = <T>(value: T): Checked<T> => ({ ok: true, value });
export const invalid = (problem: SetupProblem): Checked<never> => ({ ok: false, problem });
