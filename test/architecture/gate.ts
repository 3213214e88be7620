/** A file of the project, as the gates see it. */
export interface ProjectFile {
  /** From the project's root, with `/`: `src/recording/status.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What a gate found. No problems: it lets the change pass. */
export interface Verdict {
  /** One sentence each: where, what is wrong, and what to do instead. */
  readonly problems: readonly string[];
  /** What was measured, for the person who reads the run. */
  readonly figures?: string;
}

/** One rule of the house that no compiler or linter checks. Counts as one test. */
export interface Gate {
  readonly name: string;
  readonly check: (files: readonly ProjectFile[]) => Verdict;
}
