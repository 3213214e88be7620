/** A text, and the language that it is in (BCP 47). */
export interface ForeignText {
  readonly lang: string;
  readonly text: string;
}

/**
 * The text that an administrator wrote for a language: for "pt-BR" it may be "pt-br" or "pt", otherwise English,
 * otherwise the first one. `null` if there is none at all.
 */
export function textIn(
  texts: Readonly<Record<string, string>>,
  language: string | null,
): ForeignText | null {
  const all = Object.entries(texts).map(([lang, text]) => ({ lang, text }));
  const wanted = [language ?? '', language?.split('-')[0] ?? '', 'en'];
  const found = wanted
    .map((tag) => all.find(({ lang }) => lang.toLowerCase() === tag.toLowerCase()))
    .find((each) => each !== undefined);
  return found ?? all[0] ?? null;
}
