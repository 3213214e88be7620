/** A defect to put into the core on purpose. */
export interface Defect {
  /** What it does; starts with its number if a comparable product has this defect. */
  readonly name: string;
  /** A file of src/recording. */
  readonly file: string;
  /** Text that occurs once in the file. */
  readonly search: string;
  readonly replacement: string;
  /** A seed that finds it quickly, if others take thousands of scenarios. */
  readonly seed?: number;
}
