import type { Language } from './load.ts';
import { installMessages } from './locales/en/install.ts';
import type { Translated } from './messages.ts';

export type InstallMessages = Translated<typeof installMessages>;
export type CheckMessages = InstallMessages['check'];

const translations: Readonly<
  Partial<Record<Language, () => Promise<{ readonly installMessages: InstallMessages }>>>
> = {
  de: () => import('./locales/de/install.ts'),
  es: () => import('./locales/es/install.ts'),
  fr: () => import('./locales/fr/install.ts'),
  ja: () => import('./locales/ja/install.ts'),
  'pt-BR': () => import('./locales/pt-BR/install.ts'),
};

/** The texts of the set-up page. A language that cannot be loaded is replaced by English. */
export async function loadInstallMessages(language: Language): Promise<InstallMessages> {
  try {
    return (await translations[language]?.())?.installMessages ?? installMessages;
  } catch {
    return installMessages;
  }
}
