import {
  type Consent,
  type ConsentAnswer,
  type ConsentDecision,
  effectiveDecision,
} from '../../recording/consent-answer.ts';
import { type ConsentSave, unsavedDecision } from '../../recording/consent/consent-save.ts';
import type { Failure } from '../../recording/failure.ts';
import type { View } from '../../recording/session/view.ts';

/** What is shown of the customer's answer. */
export interface ConsentView {
  /** What the call says, and nothing else. */
  readonly answer: ConsentAnswer | null;
  /** The call says that the customer agrees, and nothing noted since takes it back. */
  readonly agreed: boolean;
  /** What a press of "Agreed" notes: a second one takes the first back. */
  readonly toggled: ConsentDecision;
  readonly saving: boolean;
  readonly failed: { readonly failure: Failure | null } | null;
  /** How to end a recording that the customer refuses. */
  readonly offer: 'pause' | 'stop' | null;
}

/** `null`: there is nothing that this person could note. */
export function consentView(
  consent: Consent | undefined,
  save: ConsentSave,
  view: View,
): ConsentView | null {
  if (!consent?.signature) return null;
  const decision = effectiveDecision(consent, unsavedDecision(save));
  const agreed = decision === 'given';
  const saved = save.name === 'idle' || save.name === 'failed';
  const wasAgreed = saved ? agreed : save.answer.decision === 'given';
  return {
    answer: consent.answer,
    agreed,
    toggled: wasAgreed ? 'withdrawn' : 'given',
    saving: !saved,
    failed: save.name === 'failed' ? save : null,
    offer: decision === 'refused' && mayRecord(view) ? wayToEnd(view) : null,
  };
}

const mayRecord = ({ tone }: View): boolean => tone === 'recording' || tone === 'hoped';

/** While a pause is on its way no stop takes its place: a second press of the same spot would be one too many. */
function wayToEnd({ actions: { pause, stop } }: View): ConsentView['offer'] {
  if (pause.state !== 'off') return pause.state === 'ready' ? 'pause' : null;
  return stop.state === 'ready' ? 'stop' : null;
}
