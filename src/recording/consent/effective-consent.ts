import type { Action, View } from '../session/view.ts';
import { type Consent, consentReasonFor, type ConsentWord } from '../consent-answer.ts';
import type { Writing } from './consent-save.ts';

/**
 * The answer that counts. Until the call says what was noted last, the stricter of both does: a refusal protects the
 * customer at once, even where it cannot be saved, and an agreement has to be read back.
 */
export function countingWord({ answer }: Consent, writing: Writing): ConsentWord | null {
  const said = answer?.word ?? null;
  const noted = writing.name === 'idle' ? null : writing.answer.word;
  if (said === 'refused' || noted === 'refused') return 'refused';
  return noted === 'withdrawn' ? noted : said;
}

/** What is shown once the answer counts: no start without consent, and nobody is led to resume against a refusal. */
export function heeding(view: View, word: ConsentWord | null): View {
  const { start, resume } = view.actions;
  const reason = consentReasonFor(word);
  const waits = start.state === 'ready' || (start.state === 'off' && isAboutConsent(start.why));
  return {
    ...view,
    actions: {
      ...view.actions,
      start: waits && reason ? { state: 'off', why: reason } : start,
      resume:
        resume.state === 'ready' && reason === 'consentRefused'
          ? { ...resume, caution: reason }
          : resume,
    },
  };
}

const isAboutConsent = (why: Extract<Action, { state: 'off' }>['why']): boolean =>
  why === 'consentFirst' || why === 'consentRefused';
