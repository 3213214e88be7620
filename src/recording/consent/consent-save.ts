import type { Failure, Result } from '../failure.ts';
import { readsAfter, readsAt } from '../confirmation.ts';
import { consentReadsMs, retryDelayMs } from '../policy.ts';
import {
  type Consent,
  type ConsentAnswer,
  type ConsentDecision,
  sameAnswer,
} from '../consent-answer.ts';

/** The last answer on its way to the call. What was read back is no longer on its way. */
export type ConsentSave =
  | { readonly name: 'idle' }
  | {
      readonly name: 'sending';
      readonly answer: ConsentAnswer;
      /** The one in flight. Nothing would order a second one, so a later answer waits until this one was answered. */
      readonly sent: ConsentAnswer;
      /** How often it was sent. */
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
      /** When it is read, earliest first (epoch ms); at the last time it is given up. */
      readonly readAt: readonly number[];
    }
  | {
      readonly name: 'failed';
      readonly answer: ConsentAnswer;
      /** `null`: it was accepted, but nothing shows it. */
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

/** Whether a request begins with `next`. */
export const isBegun = (before: ConsentSave, next: ConsentSave): next is Sending =>
  next.name === 'sending' && !(before.name === 'sending' && before.sent === next.sent);

/** The answer that was noted last and is still good; one that failed may be noted again. */
export function lastDecision(
  save: ConsentSave,
  known: ConsentAnswer | null,
): ConsentDecision | null {
  if (save.name === 'failed') return null;
  return (save.name === 'idle' ? known : save.answer)?.decision ?? null;
}

/** The answer that the call does not say yet; `null`: there is none. */
export const unsavedDecision = (save: ConsentSave): ConsentDecision | null =>
  save.name === 'idle' ? null : save.answer.decision;

/** An answer is noted. It takes the place of one that waits to be sent. */
export function note(save: ConsentSave, answer: ConsentAnswer): ConsentSave {
  const waits = save.name === 'sending' || save.name === 'waiting';
  return waits ? { ...save, answer } : send(answer);
}

/** The platform answered. An acceptance still has to be read back. */
export function answered(save: ConsentSave, result: Result<unknown>, at: number): ConsentSave {
  if (save.name !== 'sending') return save;
  const { answer, sent, tries } = save;
  const delay = result.ok ? null : retryDelayMs(result.failure, tries, 0);
  if (delay !== null) return { name: 'waiting', answer, tries, until: at + delay };
  if (answer !== sent) return send(answer);
  if (!result.ok) return { name: 'failed', answer, failure: result.failure };
  return { name: 'confirming', answer, readAt: readsAt(consentReadsMs, at) };
}

/** The call was read. A request in flight is still waited for, so that there is never a second one. */
export function readBack(save: ConsentSave, consent: Consent | undefined): ConsentSave {
  if (save.name === 'idle' || save.name === 'sending' || !consent) return save;
  return sameAnswer(save.answer, consent.answer) ? idle : save;
}

/** When the next try or read is due (epoch ms), or `null`. */
export function saveDueAt(save: ConsentSave): number | null {
  if (save.name === 'waiting') return save.until;
  return save.name === 'confirming' ? (save.readAt[0] ?? null) : null;
}

/** What becomes of an answer at a time at which something is due. */
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
