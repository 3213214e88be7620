import type { OpenedPage } from '../genesys/boot.ts';
import type { Config } from '../genesys/launch/config.ts';
import type { SheetDeps } from './sheets/sheet-deps.ts';
import type { PausePromise } from '../storage/status-since.ts';
import type { KeptConsent } from '../storage/kept-consent.ts';
import type { Host } from '../genesys/launch/workspace.ts';
import type { SessionStore } from '../recording/session/store.ts';
import type { ConsentAnswer } from '../recording/consent-answer.ts';
import type { Result } from '../recording/failure.ts';
import type { SessionHistory } from '../recording/session/history.ts';
import { browserClock } from '../ui/clock.ts';
import type { Messages } from '../i18n/messages.ts';
import { textIn } from '../i18n/pick-text.ts';
import type { BadgeCounter } from './badge.ts';
import type { MountedCall } from './mount-call.tsx';

/** Dependencies of the features that load after the call's status is shown. */
export interface FeatureDeps {
  readonly root: HTMLElement;
  readonly conversationId: string;
  readonly config: Config;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly sessionStore: SessionStore;
  readonly history: SessionHistory;
  readonly shown: MountedCall;
  readonly host: Host;
  readonly badge: BadgeCounter;
  readonly messages: Messages;
  readonly signOut: OpenedPage['signOut'];
  readonly openSheetDeps: () => Promise<SheetDeps>;
  readonly openPausePromise: () => PausePromise;
  /** Loads the code that stores an answer on the call, so that a press does not wait for it. */
  readonly openConsent: () => Promise<{
    readonly write: (participantId: string, answer: ConsentAnswer) => Promise<Result<unknown>>;
    readonly keptConsent: KeptConsent;
  }>;
}

/** Starts a loaded feature; returns a function that ends it. */
type Loaded = () => () => void;

/**
 * Adds all features once all have loaded: a failed attempt adds none.
 * @returns a function that ends them
 */
export async function loadFeatures(deps: FeatureDeps): Promise<() => void> {
  const loaded = await Promise.all([loadConsent(deps), loadPauses(deps), loadSheets(deps)]);
  const ends = loaded.map((begin) => begin());
  deps.history.close();
  return () => ends.forEach((end) => end());
}

/** The consent card, if the organization asks for consent. */
async function loadConsent(deps: FeatureDeps): Promise<Loaded> {
  const { config, language, sessionStore, shown, messages, openConsent } = deps;
  if (config.consent.mode === 'off') return () => () => undefined;
  const [{ mountConsent }, consentMessages, { write, keptConsent }] = await Promise.all([
    import('./consent/consent-feature.tsx'),
    messages.lazy.consent(),
    openConsent(),
  ]);
  return () =>
    mountConsent({
      sessionStore,
      clock: browserClock,
      shown,
      question: textIn(config.consent.text, language) ?? {
        lang: messages.lang,
        text: consentMessages.question,
      },
      messages,
      consentMessages,
      write,
      keptConsent,
    });
}

/** Pause reminders and auto-resume. */
async function loadPauses(deps: FeatureDeps): Promise<Loaded> {
  const { config, sessionStore, history, shown, badge, host, messages } = deps;
  const promise = deps.openPausePromise();
  const [{ mountPauses }, words] = await Promise.all([
    import('./pause/pause-feature.tsx'),
    messages.lazy.pause(),
  ]);
  return () =>
    mountPauses({
      sessionStore,
      clock: browserClock,
      policy: {
        remindEveryMs: config.pause.remindAfterSeconds * 1000,
        autoResumeAfterMs: config.pause.autoResumeAfterSeconds * 1000,
      },
      past: history.past(),
      promise,
      shown,
      badge,
      toast: host.toast,
      lang: messages.lang,
      messages: words,
    });
}

/** Activity, recordings and preferences. */
async function loadSheets(deps: FeatureDeps): Promise<Loaded> {
  const { openSheetDeps, history, messages } = deps;
  const [{ mountSheets }, sheetDeps, sheet, accountMessages] = await Promise.all([
    import('./sheets/sheets-feature.tsx'),
    openSheetDeps(),
    messages.lazy.sheet(),
    messages.lazy.account(),
  ]);
  const me = await sheetDeps.whoAmI();
  return () =>
    mountSheets({
      ...deps,
      ...sheetDeps,
      accountMessages,
      name: me.ok ? me.value.name : null,
      past: history.past(),
      clock: browserClock,
      sheet,
    });
}
