/** A defect to put back into the core on purpose. */
export interface Defect {
  /** Its number in the list of defects seen in comparable products (docs of the tests), where it has one. */
  readonly name: string;
  /** A file of src/recording. */
  readonly file: string;
  /** Text that stands there once. */
  readonly search: string;
  readonly replacement: string;
}
