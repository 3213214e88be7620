import type { Failure, Result } from '../failure.ts';
import { retryDelayMs } from '../policy.ts';
import {
  type Consent,
  type ConsentAnswer,
  type ConsentWord,
  sameAnswer,
} from '../consent-answer.ts';

/** All waiting times of an answer on its way to the call, in ms, each with its reason. */
export const consentTimes = {
  /** Without live news the call is read so long after the platform has accepted the answer. */
  readsMs: [800, 2_000, 4_000, 7_000],
  /** What has not been read back by then is called not saved, as with commands. */
  confirmMs: 10_000,
} as const;

/** The last answer on its way to the call. What was read back is no longer on its way. */
export type Writing =
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
      /** When it is read, earliest first (epoch ms); the last one decides. */
      readonly dueAt: readonly number[];
    }
  | {
      readonly name: 'failed';
      readonly answer: ConsentAnswer;
      /** `null`: it was accepted, but nothing shows it. */
      readonly failure: Failure | null;
    };

type Sending = Extract<Writing, { name: 'sending' }>;

export const idle: Writing = { name: 'idle' };

export const send = (answer: ConsentAnswer, tries = 0): Writing => ({
  name: 'sending',
  answer,
  sent: answer,
  tries: tries + 1,
});

/** Whether a request begins with `next`. */
export const isBegun = (before: Writing, next: Writing): next is Sending =>
  next.name === 'sending' && !(before.name === 'sending' && before.sent === next.sent);

/** The answer that was noted last and is still good; one that failed may be noted again. */
export function lastWord(writing: Writing, known: ConsentAnswer | null): ConsentWord | null {
  if (writing.name === 'failed') return null;
  return (writing.name === 'idle' ? known : writing.answer)?.word ?? null;
}

/** An answer is noted. It takes the place of one that waits to be sent. */
export function note(writing: Writing, answer: ConsentAnswer): Writing {
  const waits = writing.name === 'sending' || writing.name === 'waiting';
  return waits ? { ...writing, answer } : send(answer);
}

/** The platform answered. An acceptance still has to be read back. */
export function answered(writing: Writing, result: Result<unknown>, at: number): Writing {
  if (writing.name !== 'sending') return writing;
  const { answer, sent, tries } = writing;
  const delay = result.ok ? null : retryDelayMs(result.failure, tries, 0);
  if (delay !== null) return { name: 'waiting', answer, tries, until: at + delay };
  if (answer !== sent) return send(answer);
  if (!result.ok) return { name: 'failed', answer, failure: result.failure };
  const { readsMs, confirmMs } = consentTimes;
  return { name: 'confirming', answer, dueAt: [...readsMs, confirmMs].map((ms) => at + ms) };
}

/** The call was read. A request in flight is waited for all the same, so that there is never a second one. */
export function readBack(writing: Writing, consent: Consent | undefined): Writing {
  if (writing.name === 'idle' || writing.name === 'sending' || !consent) return writing;
  return sameAnswer(writing.answer, consent.answer) ? idle : writing;
}

/** When something is due by itself (epoch ms), or `null`. */
export function writingDueAt(writing: Writing): number | null {
  if (writing.name === 'waiting') return writing.until;
  return writing.name === 'confirming' ? (writing.dueAt[0] ?? null) : null;
}

/** What becomes of an answer at a time at which something is due. */
export function due(writing: Writing, at: number): Writing {
  const dueAt = writingDueAt(writing);
  if (dueAt === null || dueAt > at) return writing;
  if (writing.name === 'waiting') return send(writing.answer, writing.tries);
  if (writing.name !== 'confirming') return writing;
  const left = writing.dueAt.filter((time) => time > at);
  return left.length > 0
    ? { ...writing, dueAt: left }
    : { name: 'failed', answer: writing.answer, failure: null };
}
