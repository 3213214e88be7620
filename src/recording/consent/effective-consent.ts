import type { Action, View } from '../session/view.ts';
import { type Consent, type ConsentDecision, consentReasonFor } from '../consent-answer.ts';
import type { ConsentSave } from './consent-save.ts';

/**
 * The answer that counts. Until the call says what was noted last, the stricter of both does: a refusal protects the
 * customer at once, even where it cannot be saved, and an agreement has to be read back.
 */
export function effectiveDecision({ answer }: Consent, save: ConsentSave): ConsentDecision | null {
  const said = answer?.decision ?? null;
  const noted = save.name === 'idle' ? null : save.answer.decision;
  if (said === 'refused' || noted === 'refused') return 'refused';
  return noted === 'withdrawn' ? noted : said;
}

/** What is shown once the answer counts: no start without consent, and nobody is led to resume against a refusal. */
export function applyConsent(view: View, decision: ConsentDecision | null): View {
  const { start, resume } = view.actions;
  const reason = consentReasonFor(decision);
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
