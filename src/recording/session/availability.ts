import type { Command } from '../command.ts';
import { type ConsentDecision, effectiveDecision } from '../consent-answer.ts';
import type { UnavailableReason } from '../snapshot.ts';
import type { Session } from './session.ts';

type Known = Pick<Session, 'snapshot' | 'unsavedConsent'>;

/** Why a command cannot be given now: the platform's reason, or the customer's. `null`: it can be given. */
export const unavailableReason = (session: Known, command: Command): UnavailableReason | null =>
  session.snapshot.availability[command] ?? (command === 'start' ? consentReason(session) : null);

/** What speaks against a command that can be given; `null`: nothing. */
export const cautionAbout = (session: Known, command: Command): UnavailableReason | null =>
  command === 'resume' && isRefused(session)
    ? 'consentRefused'
    : (session.snapshot.cautions?.[command] ?? null);

/** What keeps a recording from being started; `null`: the customer agreed, or does not have to. */
export function consentReason(session: Known): 'consentFirst' | 'consentRefused' | null {
  if (isRefused(session)) return 'consentRefused';
  return session.snapshot.consent && decisionIn(session) !== 'given' ? 'consentFirst' : null;
}

/** Whether the customer does not want to be recorded. */
export const isRefused = (session: Known): boolean => decisionIn(session) === 'refused';

const decisionIn = ({ snapshot, unsavedConsent }: Known): ConsentDecision | null =>
  snapshot.consent ? effectiveDecision(snapshot.consent, unsavedConsent) : null;
