import {
  type Consent,
  type ConsentAnswer,
  type ConsentDecision,
  effectiveDecision,
} from '../../recording/consent-answer.ts';
import { type ConsentSave, unsavedDecision } from '../../recording/consent/consent-save.ts';
import type { Failure } from '../../recording/failure.ts';
import type { View } from '../../recording/session/view.ts';

/** What the card shows. */
export interface ConsentView {
  /** The answer stored on the call, and no other. */
  readonly answer: ConsentAnswer | null;
  /** The call says that the customer agreed, and no later answer has withdrawn it. */
  readonly agreed: boolean;
  /** What pressing "Agreed" notes; pressing it again takes that back. */
  readonly toggled: ConsentDecision;
  readonly saving: boolean;
  readonly failed: { readonly failure: Failure | null } | null;
  /** The command that ends a recording the customer refuses. */
  readonly offer: 'pause' | 'stop' | null;
}

/** `null` if this user cannot note an answer. */
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

/** While a pause is pending, it is not replaced by a stop: a second press in the same place would trigger it. */
function wayToEnd({ actions: { pause, stop } }: View): ConsentView['offer'] {
  if (pause.state !== 'off') return pause.state === 'ready' ? 'pause' : null;
  return stop.state === 'ready' ? 'stop' : null;
}
