import * as v from 'valibot';

/** Values of config.json. Each says what it must be, to be read after its key. */

export const noObject = 'must be an object: {…}';

/** Any text but an empty one. */
export const text = (what: string) => v.pipe(v.string(what), v.trim(), v.minLength(1, what));

/** One of the given words; the message lists them. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  v.picklist(words, `must be one of: ${words.join(', ')}`);
