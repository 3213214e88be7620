/** The languages of the agent's page. The last one is for tests: English, longer and with accents. */
export const languages = ['en', 'de', 'es', 'fr', 'pt-BR', 'ja', 'en-XA'] as const;
export type Language = (typeof languages)[number];

/**
 * The language for a BCP 47 tag such as `gcLangTag` delivers: the same one, or one of the same tongue, or English.
 */
export function languageFor(tag: string | null): Language {
  const wanted = (tag ?? '').replaceAll('_', '-').toLowerCase();
  const same = languages.find((language) => language.toLowerCase() === wanted);
  return same ?? languages.find((language) => tongueOf(language) === tongueOf(wanted)) ?? 'en';
}

const tongueOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
