import { configSchema } from '../../launch/config.ts';
import { regions } from '../../regions.ts';

/** Everything that config.json may contain as a key, apart from languages. */
const words: readonly string[] = [
  ...Object.keys(configSchema.entries),
  ...regions.map(({ domain }) => domain),
  // The pages with an OAuth client.
  'agent',
  'queue',
  'setup',
  // In `gateway`, `pause` and `consent`.
  'host',
  'protocol',
  'port',
  'path_params_login',
  'path_params_api',
  'remindAfterSeconds',
  'autoResumeAfterSeconds',
  'mode',
  'text',
  // The whole file.
  'config.json',
];

/** Segments that are not words, by the keys before them. Any other language could be a name, such as Tom. */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  ['consent.text', /^(?:de|en|es|fr|ja|pt)(?:-[a-z]{2})?(?=\.|$)/i],
  ['embedders', /^\d{1,2}(?=\.|$)/],
]);

/**
 * A key of config.json without anything that only this file contains, such as a host or a name typed in its place.
 * @param key as in `ConfigMistake`
 * @returns the key up to the first such segment, which is replaced by `(other)`
 */
export function reportableKey(key: string): string {
  let known = '';
  let rest = key;
  while (rest !== '') {
    const segment = firstSegment(rest, known);
    if (segment === null) return joined(known, '(other)');
    known = joined(known, segment);
    rest = rest.slice(segment.length + 1);
  }
  return known;
}

const joined = (before: string, segment: string): string =>
  before === '' ? segment : `${before}.${segment}`;

/** Domains contain dots, so a segment is recognized from its start; `null`: it is not known. */
function firstSegment(rest: string, before: string): string | null {
  const isFirst = (word: string): boolean => rest === word || rest.startsWith(`${word}.`);
  const [longest] = words.filter(isFirst).toSorted((one, other) => other.length - one.length);
  return longest ?? patterns.get(before)?.exec(rest)?.[0] ?? null;
}
