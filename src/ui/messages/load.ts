import { en } from './en.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages.ts';

/** English is always there; the others load when they are asked for. */
const loaders: Readonly<Record<Language, () => Messages | Promise<Messages>>> = {
  en: () => en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  ja: async () => (await import('./ja.ts')).ja,
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
