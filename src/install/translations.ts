import { agrees, merged, type Values } from './changes.ts';
import { markOf, type PartKey } from './description.ts';

/*
 * The names of an integration in other languages (`advanced.i10n`). People may add some in Admin, so the notes record
 * which ones the installer wrote: `[recording-control:agent names: de, fr]`. Only those are ever removed.
 */

const startOf = (key: PartKey): string => `${markOf(key).slice(0, -1)} names:`;

/** The tags recorded in the notes; `null`: there is no record, as in notes written by Terraform or by people. */
function tagsIn(notes: string, key: PartKey): ReadonlySet<string> | null {
  const [, rest] = notes.split(startOf(key));
  if (rest === undefined) return null;
  return new Set((rest.split(']')[0] ?? '').split(/[\s,]+/).filter(Boolean));
}

/** The notes with these tags recorded instead; all other text is kept. */
export function withTags(notes: string, key: PartKey, tags: readonly string[]): string {
  const [before = '', rest] = notes.split(startOf(key));
  const after = rest === undefined ? '' : rest.slice(rest.indexOf(']') + 1);
  const space = rest === undefined && before !== '' ? ' ' : '';
  return `${before}${space}${startOf(key)}${tags.map((tag) => ` ${tag}`).join(',')}]${after}`;
}

/** The current names (`i10n`) and notes of an integration. */
interface Present {
  readonly actual: Values;
  readonly notes: string;
}

/**
 * @param usual the description's names, in every language
 * @returns the tags of the names that the installer wrote; if the notes have no record, of the names that equal `usual`
 */
export function writtenTags({ actual, notes }: Present, key: PartKey, usual: Values): string[] {
  const noted = tagsIn(notes, key);
  return Object.keys(actual).filter((tag) =>
    noted ? noted.has(tag) : tag in usual && agrees(actual[tag], usual[tag]),
  );
}

interface Names {
  /** The new value of `i10n`. */
  readonly i10n: Values;
  /** The tags of the names that the installer wrote. */
  readonly tags: readonly string[];
}

/**
 * Names that others added stay, even in a wanted language: the installer neither replaces nor claims them.
 * @param usual the description's names, in every language
 * @param wanted the names in the chosen languages
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
