import type { Failure, Result } from '../failure.ts';
import { retryDelayMs } from '../policy.ts';
import { type Consent, type ConsentAnswer, sameAnswer } from './consent.ts';

/** All waiting times of an answer on its way to the call, in ms, each with its reason. */
export const consentTimes = {
  /** Without live news the call is read so long after the platform has accepted the answer. */
  readsMs: [800, 2_000, 4_000, 7_000],
  /** What has not been read back by then is called not saved, as with commands. */
  confirmMs: 10_000,
} as const;

/** An answer on its way to the call. What was read back is no longer on its way. */
export type Writing =
  | { readonly name: 'idle' }
  | {
      readonly name: 'sending';
      readonly answer: ConsentAnswer;
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

export const idle: Writing = { name: 'idle' };

export const send = (answer: ConsentAnswer, tries = 0): Writing => ({
  name: 'sending',
  answer,
  tries: tries + 1,
});

/** The platform answered. An acceptance still has to be read back. */
export function answered(writing: Writing, result: Result<unknown>, at: number): Writing {
  if (writing.name !== 'sending') return writing;
  const { answer, tries } = writing;
  if (result.ok) {
    const { readsMs, confirmMs } = consentTimes;
    return { name: 'confirming', answer, dueAt: [...readsMs, confirmMs].map((ms) => at + ms) };
  }
  const { failure } = result;
  const delay = retryDelayMs(failure, tries, 0);
  return delay === null
    ? { name: 'failed', answer, failure }
    : { name: 'waiting', answer, tries, until: at + delay };
}

/** The call was read. */
export function readBack(writing: Writing, consent: Consent | undefined): Writing {
  if (writing.name === 'idle' || !consent) return writing;
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
