import type { ConfigMistake, SetupProblem, SignInProblem } from '../genesys/launch/problem.ts';
import type { Command } from '../recording/command.ts';
import type { Failure } from '../recording/failure.ts';
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
export type FailureTexts = PanelTexts['failures'];
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

/** Every text of the interface, in one language. */
export interface Messages extends Omit<PanelTexts, 'failures'> {
  /** BCP 47 tag for `<html lang>`. */
  readonly lang: string;
  /** `command` is what the failure stopped; `null` for a failed read. */
  readonly failure: (failure: Failure, command: Command | null) => FailureMessage;
  readonly lazy: LazyMessages;
}

/** Texts that load with the features that show them. */
export interface LazyMessages {
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
  readonly what: string;
  /** The next step for the reader. */
  readonly next: string;
  /** `what` and `next` as one text. */
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
