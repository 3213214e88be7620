import { en } from './locales/en/panel.ts';
import type { Messages } from './messages.ts';

/** English is always there; the others load when they are asked for. */
const loaders: Readonly<Record<Language, () => Messages | Promise<Messages>>> = {
  en: () => en,
  de: async () => (await import('./locales/de/panel.ts')).de,
  es: async () => (await import('./locales/es/panel.ts')).es,
  fr: async () => (await import('./locales/fr/panel.ts')).fr,
  'pt-BR': async () => (await import('./locales/pt-BR/panel.ts')).ptBR,
  ja: async () => (await import('./locales/ja/panel.ts')).ja,
  'en-XA': async () => (await import('./pseudo.ts')).pseudo(en),
};

/** The texts in the language of a BCP 47 tag. A language that cannot be loaded is replaced by English. */
export async function loadMessages(tag: string | null): Promise<Messages> {
  try {
    return await loaders[languageFor(tag)]();
  } catch {
    return en;
  }
}

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
