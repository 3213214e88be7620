import type { Config } from '../genesys/launch/config.ts';
import type { Extras } from '../genesys/calls/extras.ts';
import type { PausePromise } from '../storage/status-since.ts';
import type { KeptConsent } from '../storage/kept-consent.ts';
import type { Host } from '../genesys/launch/host.ts';
import type { SessionStore } from '../recording/session/store.ts';
import type { ConsentAnswer } from '../recording/consent-answer.ts';
import type { Result } from '../recording/failure.ts';
import type { SessionHistory } from '../recording/session/history.ts';
import { browserClock } from '../ui/clock.ts';
import type { Messages } from '../i18n/messages.ts';
import { textIn } from '../i18n/pick-text.ts';
import type { Attention } from './badge.ts';
import type { ShownCall } from './mount-call.tsx';

/** What the parts of a call's panel need that load after its status shows. */
export interface LateParts {
  readonly root: HTMLElement;
  readonly conversationId: string;
  readonly config: Config;
  /** BCP 47. */
  readonly language: string | null;
  readonly sessionStore: SessionStore;
  readonly history: SessionHistory;
  readonly shown: ShownCall;
  readonly host: Host;
  readonly attention: Attention;
  readonly messages: Messages;
  readonly openExtras: () => Promise<Extras>;
  readonly openPausePromise: () => PausePromise;
  /** Loads what writes an answer on the call, so that a press does not wait for it. */
  readonly openConsent: () => Promise<{
    readonly write: (participantId: string, answer: ConsentAnswer) => Promise<Result<unknown>>;
    readonly storedPress: KeptConsent;
  }>;
}

/** A part whose code has loaded: begins it. The returned function ends it. */
type Loaded = () => () => void;

/** Adds them all once all have loaded: an attempt that fails adds nothing. The returned function ends them. */
export async function addLateParts(parts: LateParts): Promise<() => void> {
  const loaded = await Promise.all([loadConsent(parts), loadPauses(parts), loadExtras(parts)]);
  const ends = loaded.map((begin) => begin());
  parts.history.close();
  return () => ends.forEach((end) => end());
}

/** The question to the customer, where the organisation wants one. */
async function loadConsent(parts: LateParts): Promise<Loaded> {
  const { config, language, sessionStore, shown, messages, openConsent } = parts;
  if (config.consent.mode === 'off') return () => () => undefined;
  const [{ askConsent }, words, { write, storedPress }] = await Promise.all([
    import('./consent/consent-feature.tsx'),
    messages.late.consent(),
    openConsent(),
  ]);
  return () =>
    askConsent({
      sessionStore,
      clock: browserClock,
      shown,
      question: textIn(config.consent.text, language) ?? {
        lang: messages.lang,
        text: words.question,
      },
      messages,
      words,
      write,
      storedPress,
    });
}

/** Reminders, and pauses that end by themselves. */
async function loadPauses(parts: LateParts): Promise<Loaded> {
  const { config, sessionStore, history, shown, attention, host, messages } = parts;
  const promise = parts.openPausePromise();
  const [{ watchPauses }, words] = await Promise.all([
    import('./pause/pause-feature.tsx'),
    messages.late.pause(),
  ]);
  return () =>
    watchPauses({
      sessionStore,
      clock: browserClock,
      policy: {
        remindEveryMs: config.pause.remindAfterSeconds * 1000,
        autoResumeAfterMs: config.pause.autoResumeAfterSeconds * 1000,
      },
      past: history.past(),
      promise,
      shown,
      attention,
      toast: host.toast,
      lang: messages.lang,
      messages: words,
    });
}

/** Activity, recordings and preferences. */
async function loadExtras(parts: LateParts): Promise<Loaded> {
  const { openExtras, history, messages } = parts;
  const [{ showExtras }, extras, sheet] = await Promise.all([
    import('./sheets/sheets-feature.tsx'),
    openExtras(),
    messages.late.sheet(),
  ]);
  return () =>
    showExtras({ ...parts, ...extras, past: history.past(), now: browserClock.now, sheet });
}
