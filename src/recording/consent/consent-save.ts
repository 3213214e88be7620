import type { Failure, Result } from '../failure.ts';
import { readsAfter, readsAt } from '../confirmation.ts';
import { consentReadsMs, retryDelayMs } from '../policy.ts';
import {
  type Consent,
  type ConsentAnswer,
  type ConsentDecision,
  sameAnswer,
} from '../consent-answer.ts';

/** Progress of saving the last answer to the call. Once it was read back, the state is `idle`. */
export type ConsentSave =
  | { readonly name: 'idle' }
  | {
      readonly name: 'sending';
      readonly answer: ConsentAnswer;
      /**
       * The answer in flight. The platform would not order two requests, so a later answer waits for this one's
       * response.
       */
      readonly sent: ConsentAnswer;
      /** How many times it was sent. */
      readonly tries: number;
    }
  | {
      readonly name: 'waiting';
      readonly answer: ConsentAnswer;
      readonly tries: number;
      /** Epoch ms of the next try. */
      readonly until: number;
    }
  | {
      readonly name: 'confirming';
      readonly answer: ConsentAnswer;
      /** Times of the remaining reads (epoch ms), earliest first. After the last one the save fails. */
      readonly readAt: readonly number[];
    }
  | {
      readonly name: 'failed';
      readonly answer: ConsentAnswer;
      /** `null`: accepted, but never read back. */
      readonly failure: Failure | null;
    };

type Sending = Extract<ConsentSave, { name: 'sending' }>;

export const idle: ConsentSave = { name: 'idle' };

export const send = (answer: ConsentAnswer, tries = 0): ConsentSave => ({
  name: 'sending',
  answer,
  sent: answer,
  tries: tries + 1,
});

/** Whether `next` starts a new request. */
export const isBegun = (before: ConsentSave, next: ConsentSave): next is Sending =>
  next.name === 'sending' && !(before.name === 'sending' && before.sent === next.sent);

/** The last answer, unless it failed: then it may be noted again. */
export function lastDecision(
  save: ConsentSave,
  known: ConsentAnswer | null,
): ConsentDecision | null {
  if (save.name === 'failed') return null;
  return (save.name === 'idle' ? known : save.answer)?.decision ?? null;
}

/** The answer not yet stored on the call; `null` if there is none. */
export const unsavedDecision = (save: ConsentSave): ConsentDecision | null =>
  save.name === 'idle' ? null : save.answer.decision;

/** Notes an answer. It replaces one that is waiting to be sent. */
export function note(save: ConsentSave, answer: ConsentAnswer): ConsentSave {
  const waits = save.name === 'sending' || save.name === 'waiting';
  return waits ? { ...save, answer } : send(answer);
}

/** Handles the platform's answer. An accepted save still has to be read back. */
export function answered(save: ConsentSave, result: Result<unknown>, at: number): ConsentSave {
  if (save.name !== 'sending') return save;
  const { answer, sent, tries } = save;
  const delay = result.ok ? null : retryDelayMs(result.failure, tries, 0);
  if (delay !== null) return { name: 'waiting', answer, tries, until: at + delay };
  if (answer !== sent) return send(answer);
  if (!result.ok) return { name: 'failed', answer, failure: result.failure };
  return { name: 'confirming', answer, readAt: readsAt(consentReadsMs, at) };
}

/** Handles a read of the call. A request in flight is still awaited, so there is never a second one. */
export function readBack(save: ConsentSave, consent: Consent | undefined): ConsentSave {
  if (save.name === 'idle' || save.name === 'sending' || !consent) return save;
  return sameAnswer(save.answer, consent.answer) ? idle : save;
}

/** When the next try or read is due (epoch ms), or `null`. */
export function saveDueAt(save: ConsentSave): number | null {
  if (save.name === 'waiting') return save.until;
  return save.name === 'confirming' ? (save.readAt[0] ?? null) : null;
}

/** Advances the save if its next try or read is due. */
export function due(save: ConsentSave, at: number): ConsentSave {
  const dueAt = saveDueAt(save);
  if (dueAt === null || dueAt > at) return save;
  if (save.name === 'waiting') return send(save.answer, save.tries);
  if (save.name !== 'confirming') return save;
  const readAt = readsAfter(save.readAt, at);
  return readAt.length > 0
    ? { ...save, readAt }
    : { name: 'failed', answer: save.answer, failure: null };
}
