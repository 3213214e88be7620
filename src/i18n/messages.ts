import type { SetupProblem, SignInProblem } from '../genesys/launch/problem.ts';
import type { Command } from '../recording/command.ts';
import type { Failure } from '../recording/failure.ts';
import type { failures } from './locales/en/failures.ts';
import type * as features from './locales/en/features.ts';
import type { panel } from './locales/en/panel.ts';
import type { queueMessages } from './locales/en/queue.ts';
import type * as setup from './locales/en/setup.ts';

/**
 * The English files define which texts exist and explain each. A translation with a missing or extra text does not
 * compile.
 */
export type Translated<English> = Texts<English>;

type Texts<English> = English extends (...inputs: never) => unknown
  ? English
  : { readonly [Key in keyof English]: Texts<English[Key]> };

export type PanelTexts = Texts<typeof panel>;
export type FailureTexts = Texts<typeof failures>;
export type SetupTexts = Texts<typeof setup.setupTexts>;
export type SignInTexts = Texts<typeof setup.signInTexts>;

export type SheetMessages = Texts<typeof features.sheet>;
export type PreferencesMessages = SheetMessages['preferences'];
export type ConsentMessages = Texts<typeof features.consentMessages>;
export type PauseMessages = Texts<typeof features.pauseMessages>;
export type AccountMessages = Texts<typeof features.accountMessages>;
export type MyCallsMessages = Texts<typeof features.myCallsMessages>;
export type QueueMessages = Texts<typeof queueMessages>;

/** A language's files other than its panel; they load on demand. */
export interface OtherFiles {
  readonly failures: () => Promise<{ readonly failures: FailureTexts }>;
  readonly features: () => Promise<{
    readonly [Key in keyof typeof features]: Texts<(typeof features)[Key]>;
  }>;
  readonly queue: () => Promise<{ readonly queueMessages: QueueMessages }>;
  readonly setup: () => Promise<{
    readonly setupTexts: SetupTexts;
    readonly signInTexts: SignInTexts;
  }>;
}

/** Why a button is disabled. */
export type Reason = keyof PanelTexts['reasons'];

/** The texts that a page needs before its first paint, in one language. */
export interface FirstMessages extends PanelTexts {
  /** BCP 47 tag for `<html lang>`. */
  readonly lang: string;
  readonly lazy: LazyMessages;
}

/** The same texts plus those of failures. */
export interface Messages extends FirstMessages {
  readonly failure: FormatFailure;
}

/** `command`: what failed; `null` for a failed read. */
export type FormatFailure = (failure: Failure, command: Command | null) => FailureMessage;

/** Texts that load with the features that show them. */
export interface LazyMessages {
  readonly failure: () => Promise<FormatFailure>;
  readonly sheet: () => Promise<SheetMessages>;
  readonly pause: () => Promise<PauseMessages>;
  readonly consent: () => Promise<ConsentMessages>;
  readonly myCalls: () => Promise<MyCallsMessages>;
  readonly account: () => Promise<AccountMessages>;
  readonly queue: () => Promise<QueueMessages>;
  readonly setupProblem: () => Promise<FormatSetupProblem>;
  /** Without a network, it only says that a sign-in is needed. */
  readonly signInProblem: () => Promise<FormatSignInProblem>;
}

/** Explains what to do about a failed sign-in. */
export type FormatSignInProblem = (problem: SignInProblem) => ProblemMessage;

/** Explains how to fix the installation. `pageUrl`: the page's URL without its query. */
export type FormatSetupProblem = (problem: SetupProblem, pageUrl: string) => ProblemMessage;

export interface FailureMessage {
  readonly title: string;
  /** What to avoid in the meantime, shown first; `null` if there is nothing. */
  readonly warning: string | null;
  readonly what: string;
  /** The next step for the reader. */
  readonly next: string;
  /** Everything except the title, as one text. */
  readonly whole: string;
}

/** What is wrong, and how to fix it. */
export interface ProblemMessage {
  readonly title: string;
  readonly what: string;
  /** The wrong keys of a file, and what is wrong with each. */
  readonly mistakes?: readonly { readonly key: string; readonly text: string }[];
  readonly next: string;
  /** Text to copy: a URL or a file's content. */
  readonly sample?: string;
}
