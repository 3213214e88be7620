import { createFailureFormatter } from './format-failure.ts';
import { createSignInProblemFormatter } from './format-sign-in-problem.ts';
import { panel } from './locales/en/panel.ts';
import type {
  AccountMessages,
  ConsentMessages,
  LazyMessages,
  Messages,
  MyCallsMessages,
  PanelTexts,
  PauseMessages,
  QueueMessages,
  SetupTexts,
  SheetMessages,
} from './messages.ts';

/** The four files of a language. English is always there; everything else loads when it is needed. */
interface LanguageFiles {
  /** BCP 47. */
  readonly tag: string;
  readonly panel: () => Promise<{ readonly panel: PanelTexts }>;
  readonly features: () => Promise<{
    readonly sheet: SheetMessages;
    readonly pauseMessages: PauseMessages;
    readonly consentMessages: ConsentMessages;
    readonly myCallsMessages: MyCallsMessages;
    readonly accountMessages: AccountMessages;
  }>;
  readonly queue: () => Promise<{ readonly queueMessages: QueueMessages }>;
  readonly setup: () => Promise<{ readonly setupTexts: SetupTexts }>;
}

const english = {
  tag: 'en',
  panel: async () => ({ panel }),
  features: () => import('./locales/en/features.ts'),
  queue: () => import('./locales/en/queue.ts'),
  setup: () => import('./locales/en/setup.ts'),
} as const satisfies LanguageFiles;

const translations = [
  {
    tag: 'de',
    panel: () => import('./locales/de/panel.ts'),
    features: () => import('./locales/de/features.ts'),
    queue: () => import('./locales/de/queue.ts'),
    setup: () => import('./locales/de/setup.ts'),
  },
  {
    tag: 'es',
    panel: () => import('./locales/es/panel.ts'),
    features: () => import('./locales/es/features.ts'),
    queue: () => import('./locales/es/queue.ts'),
    setup: () => import('./locales/es/setup.ts'),
  },
  {
    tag: 'fr',
    panel: () => import('./locales/fr/panel.ts'),
    features: () => import('./locales/fr/features.ts'),
    queue: () => import('./locales/fr/queue.ts'),
    setup: () => import('./locales/fr/setup.ts'),
  },
  {
    tag: 'ja',
    panel: () => import('./locales/ja/panel.ts'),
    features: () => import('./locales/ja/features.ts'),
    queue: () => import('./locales/ja/queue.ts'),
    setup: () => import('./locales/ja/setup.ts'),
  },
  {
    tag: 'pt-BR',
    panel: () => import('./locales/pt-BR/panel.ts'),
    features: () => import('./locales/pt-BR/features.ts'),
    queue: () => import('./locales/pt-BR/queue.ts'),
    setup: () => import('./locales/pt-BR/setup.ts'),
  },
] as const satisfies readonly LanguageFiles[];

/** English with accents and a third longer: for tests of the layout. */
const pseudoTag = 'en-XA';

export const languages = [english.tag, ...translations.map(({ tag }) => tag), pseudoTag] as const;
export type Language = (typeof languages)[number];

export const en = messagesOf(english, panel);

/** The texts in the language of a BCP 47 tag. A language that cannot be loaded is replaced by English. */
export async function loadMessages(tag: string | null): Promise<Messages> {
  const language = languageFor(tag);
  try {
    if (language === pseudoTag) return (await import('./pseudo.ts')).pseudo(en, pseudoTag);
    const files = translations.find((each) => each.tag === language);
    return files ? messagesOf(files, (await files.panel()).panel) : en;
  } catch {
    return en;
  }
}

/** The language for a BCP 47 tag such as `gcLangTag` delivers: the same, or one of the same tongue, or English. */
export function languageFor(tag: string | null): Language {
  const wanted = (tag ?? '').replaceAll('_', '-').toLowerCase();
  const same = languages.find((language) => language.toLowerCase() === wanted);
  return same ?? languages.find((language) => tongueOf(language) === tongueOf(wanted)) ?? 'en';
}

const tongueOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

function messagesOf(files: LanguageFiles, texts: PanelTexts): Messages {
  const { failures, signInProblems, ...rest } = texts;
  return {
    ...rest,
    lang: files.tag,
    failure: createFailureFormatter(failures),
    signInProblem: createSignInProblemFormatter(files.tag, signInProblems),
    lazy: lazyMessagesOf(files),
  };
}

function lazyMessagesOf({ features, queue, setup }: LanguageFiles): LazyMessages {
  return {
    sheet: async () => (await features()).sheet,
    pause: async () => (await features()).pauseMessages,
    consent: async () => (await features()).consentMessages,
    myCalls: async () => (await features()).myCallsMessages,
    account: async () => (await features()).accountMessages,
    queue: async () => (await queue()).queueMessages,
    async setupProblem() {
      const loaded = await Promise.all([import('./format-setup-problem.ts'), setup()]);
      const [{ createSetupProblemFormatter }, { setupTexts }] = loaded;
      return createSetupProblemFormatter(setupTexts);
    },
  };
}
