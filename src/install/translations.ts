import { agrees, merged, type Values } from './changes.ts';
import { markOf, type PartKey } from './description.ts';

/*
 * The names of an integration in other languages (`advanced.i10n`). People may add some in Admin, so that its notes say
 * which of them the installer wrote: `[recording-control:agent names: de, fr]`. Only those are taken away again.
 */

const startOf = (key: PartKey): string => `${markOf(key).slice(0, -1)} names:`;

/** The tags that the notes name; `null`: they name none, as notes of Terraform and of people do. */
function tagsIn(notes: string, key: PartKey): ReadonlySet<string> | null {
  const [, rest] = notes.split(startOf(key));
  if (rest === undefined) return null;
  return new Set((rest.split(']')[0] ?? '').split(/[\s,]+/).filter(Boolean));
}

/** The notes with other tags in them; everything else that they say stays. */
export function withTags(notes: string, key: PartKey, tags: readonly string[]): string {
  const [before = '', rest] = notes.split(startOf(key));
  const after = rest === undefined ? '' : rest.slice(rest.indexOf(']') + 1);
  const space = rest === undefined && before !== '' ? ' ' : '';
  return `${before}${space}${startOf(key)}${tags.map((tag) => ` ${tag}`).join(',')}]${after}`;
}

/** What there is: the names (`i10n`), and the notes of the same integration. */
interface Present {
  readonly actual: Values;
  readonly notes: string;
}

/**
 * @param usual the names in every language that there is one in
 * @returns the tags of the names that the installer wrote; where the notes do not say, of those that are the usual ones
 */
export function writtenTags({ actual, notes }: Present, key: PartKey, usual: Values): string[] {
  const noted = tagsIn(notes, key);
  return Object.keys(actual).filter((tag) =>
    noted ? noted.has(tag) : tag in usual && agrees(actual[tag], usual[tag]),
  );
}

interface Names {
  /** What `i10n` is to say. */
  readonly i10n: Values;
  /** The tags of those that the installer wrote. */
  readonly tags: readonly string[];
}

/**
 * Names that others added stay, also in a wanted language: the installer neither replaces nor claims them.
 * @param usual the names in every language that there is one in
 * @param wanted those of the chosen languages
 */
export function namesAfter(
  present: Present,
  {
    key,
    usual,
    wanted,
  }: { readonly key: PartKey; readonly usual: Values; readonly wanted: Values },
): Names {
  const { actual } = present;
  const written = writtenTags(present, key, usual);
  const kept = Object.entries(actual).filter(([tag]) => tag in wanted || !written.includes(tag));
  const ours = Object.entries(wanted).filter(([tag]) => written.includes(tag) || !(tag in actual));
  return {
    i10n: merged(Object.fromEntries(kept), Object.fromEntries(ours)),
    tags: ours.map(([tag]) => tag),
  };
}
