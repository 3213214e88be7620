import type { ConfigMistake, SetupProblem, SignInProblem } from '../genesys/launch/problem.ts';
import type { Command } from '../recording/command.ts';
import type { Failure } from '../recording/failure.ts';
import type { failures } from './locales/en/failures.ts';
import type * as features from './locales/en/features.ts';
import type { panel } from './locales/en/panel.ts';
import type { queueMessages } from './locales/en/queue.ts';
import type * as setup from './locales/en/setup.ts';

/**
 * English decides which texts there are, and its files say what each is for. A language that lacks one of them, or has
 * one more, does not compile.
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

/** The files of a language beside its panel: they load when they are needed. */
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

/** Why a button does nothing now. */
export type Reason = keyof PanelTexts['reasons'];

/** What a page needs before its first paint, in one language. */
export interface FirstMessages extends PanelTexts {
  /** BCP 47 tag for `<html lang>`. */
  readonly lang: string;
  readonly lazy: LazyMessages;
}

/** The same, and what went wrong. */
export interface Messages extends FirstMessages {
  readonly failure: FormatFailure;
}

/** `command` is what the failure stopped; `null` for a failed read. */
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
  /** Without a network that the sign-in is needed, and nothing more. */
  readonly signInProblem: () => Promise<FormatSignInProblem>;
}

/** What to do about a sign-in that brought no access. */
export type FormatSignInProblem = (problem: SignInProblem) => ProblemMessage;

/** How an administrator fixes the installation. `pageUrl` is the address of the page without its query. */
export type FormatSetupProblem = (problem: SetupProblem, pageUrl: string) => ProblemMessage;

export interface FailureMessage {
  readonly title: string;
  /** What not to do as long as it is so; it comes first. `null`: nothing. */
  readonly warning: string | null;
  readonly what: string;
  /** The next step for the reader. */
  readonly next: string;
  /** All but the title as one text. */
  readonly whole: string;
}

/** What is wrong, and how to fix it. */
export interface ProblemMessage {
  readonly title: string;
  readonly what: string;
  readonly mistakes?: readonly ConfigMistake[];
  readonly next: string;
  /** Text to copy where it belongs: an address or a file's content. */
  readonly sample?: string;
}
