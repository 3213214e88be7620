/** A defect to put back into the core on purpose. */
export interface Defect {
  /** What it does; the number of the defect where a comparable product has it. */
  readonly name: string;
  /** A file of src/recording. */
  readonly file: string;
  /** Text that occurs once in the file. */
  readonly search: string;
  readonly replacement: string;
  /** A seed whose scenarios come across it soon, where others take thousands. */
  readonly seed?: number;
}
