/** Prints a line for the person who runs the checks. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
