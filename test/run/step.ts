/** How many tests a step passed and failed. A tool that has no tests counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One step of `npm test`. */
export interface Step {
  /** Its name for `--only`. */
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** Steps that run in parallel. */
export type Stage = readonly Step[];

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** `12 passed, 1 failed` */
export const inWords = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
