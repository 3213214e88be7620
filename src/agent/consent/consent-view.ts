import type { Consent, ConsentAnswer } from '../../recording/consent/consent.ts';
import type { Writing } from '../../recording/consent/writing.ts';
import type { Failure } from '../../recording/failure.ts';
import type { View } from '../../recording/view.ts';

/** What is shown of the customer's answer. */
export interface ConsentView {
  /** What the call says, and nothing else. */
  readonly answer: ConsentAnswer | null;
  readonly saving: boolean;
  readonly failed: { readonly failure: Failure | null } | null;
  /** How to end a recording that the customer refuses. */
  readonly offer: 'pause' | 'stop' | null;
}

/** `null`: there is nothing that this person could note. */
export function consentView(
  consent: Consent | undefined,
  writing: Writing,
  { actions, tone }: View,
): ConsentView | null {
  if (!consent?.signature) return null;
  const { answer } = consent;
  const isWrong = answer?.given === false && tone === 'recording';
  const canPause = actions.pause.state === 'ready';
  const canStop = actions.stop.state === 'ready';
  return {
    answer,
    saving: writing.name !== 'idle' && writing.name !== 'failed',
    failed: writing.name === 'failed' ? writing : null,
    offer: !isWrong ? null : canPause ? 'pause' : canStop ? 'stop' : null,
  };
}
