import type { Language } from './load.ts';
import { installMessages } from './locales/en/install.ts';
import type { InstallMessages } from './install-messages.ts';

interface Translation {
  /** BCP 47 tag. */
  readonly tag: Language;
  readonly install: () => Promise<{ readonly installMessages: InstallMessages }>;
}

const translations: readonly Translation[] = [
  { tag: 'de', install: () => import('./locales/de/install.ts') },
  { tag: 'es', install: () => import('./locales/es/install.ts') },
  { tag: 'fr', install: () => import('./locales/fr/install.ts') },
  { tag: 'ja', install: () => import('./locales/ja/install.ts') },
  { tag: 'pt-BR', install: () => import('./locales/pt-BR/install.ts') },
];

/** Loads the texts of the set-up page; English if the language cannot be loaded. */
export async function loadInstallMessages(language: Language): Promise<InstallMessages> {
  try {
    const files = translations.find(({ tag }) => tag === language);
    return files ? (await files.install()).installMessages : installMessages;
  } catch {
    return installMessages;
  }
}
