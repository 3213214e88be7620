import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { Command } from '../recording/command.ts';
import * as english from './locales/en/panel.ts';
import type {
  FirstMessages,
  LazyMessages,
  Messages,
  OtherFiles,
  PanelTexts,
  ProblemMessage,
} from './messages.ts';

/**
 * A language. Its panel file loads its other files. English panel texts are bundled; everything else loads on demand.
 */
interface Translation {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly panel: () => Promise<PanelFile>;
}

interface PanelFile {
  readonly panel: PanelTexts;
  readonly otherFiles: OtherFiles;
}

const translations = [
  { tag: 'de', panel: () => import('./locales/de/panel.ts') },
  { tag: 'es', panel: () => import('./locales/es/panel.ts') },
  { tag: 'fr', panel: () => import('./locales/fr/panel.ts') },
  { tag: 'ja', panel: () => import('./locales/ja/panel.ts') },
  { tag: 'pt-BR', panel: () => import('./locales/pt-BR/panel.ts') },
] as const satisfies readonly Translation[];

/** English with accents and a third longer, for layout tests. */
const pseudoTag = 'en-XA';

export const languages = ['en', ...translations.map(({ tag }) => tag), pseudoTag] as const;
export type Language = (typeof languages)[number];

export const en = messagesOf('en', english);

/** Loads the texts for a BCP 47 tag; English if the language cannot be loaded. */
export async function loadMessages(tag: string | null): Promise<FirstMessages> {
  const language = languageFor(tag);
  try {
    if (language === pseudoTag) return (await import('./pseudo.ts')).pseudo(en, pseudoTag);
    const files = translations.find((each) => each.tag === language);
    return files ? messagesOf(files.tag, await files.panel()) : en;
  } catch {
    return en;
  }
}

/** @throws if the texts cannot be loaded, such as without a network */
export const withFailures = async (messages: FirstMessages): Promise<Messages> => ({
  ...messages,
  failure: await messages.lazy.failure(),
});

/** What failed, without the reason; used until the failure texts have loaded. */
export const briefly = (
  { actions, noStatus, offline, unexplained }: FirstMessages,
  command: Command | null,
): FirstMessages['offline'] =>
  command
    ? { what: actions[command].full, next: unexplained }
    : { what: noStatus, next: offline.next };

/** What to do about a failed sign-in; `null` if there is no problem. */
export const signInMessage = async (
  messages: FirstMessages,
  problem: SignInProblem | null,
): Promise<ProblemMessage | null> => problem && (await messages.lazy.signInProblem())(problem);

/**
 * The language for a BCP 47 tag such as `gcLangTag`: an exact match, one with the same primary language, or English.
 */
export function languageFor(tag: string | null): Language {
  const wanted = (tag ?? '').replaceAll('_', '-').toLowerCase();
  const same = languages.find((language) => language.toLowerCase() === wanted);
  return same ?? languages.find((language) => tongueOf(language) === tongueOf(wanted)) ?? 'en';
}

const tongueOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

function messagesOf(lang: string, { panel, otherFiles }: PanelFile): FirstMessages {
  return { ...panel, lang, lazy: lazyMessagesOf(lang, otherFiles, panel) };
}

function lazyMessagesOf(
  lang: string,
  { failures, features, queue, setup }: OtherFiles,
  panel: PanelTexts,
): LazyMessages {
  return {
    async failure() {
      const loaded = await Promise.all([import('./format-failure.ts'), failures()]);
      const [{ createFailureFormatter }, texts] = loaded;
      return createFailureFormatter(texts.failures, panel);
    },
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
    async signInProblem() {
      try {
        const loaded = await Promise.all([import('./format-sign-in-problem.ts'), setup()]);
        const [{ createSignInProblemFormatter }, { signInTexts }] = loaded;
        return createSignInProblemFormatter(lang, signInTexts);
      } catch {
        return () => panel.notSignedIn;
      }
    },
  };
}
