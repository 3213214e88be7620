/** A text and its language (BCP 47). */
export interface ForeignText {
  readonly lang: string;
  readonly text: string;
}

/**
 * Picks the administrator's text for a language: "pt-BR" matches "pt-br" or "pt"; otherwise English or the first text
 * is used. `null` if there are none.
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
