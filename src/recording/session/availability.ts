import type { Command } from '../command.ts';
import { type ConsentDecision, effectiveDecision } from '../consent-answer.ts';
import type { UnavailableReason } from '../snapshot.ts';
import type { Session } from './session.ts';

type Known = Pick<Session, 'snapshot' | 'unsavedConsent'>;

/** Why a command is not available: the platform's reason or the customer's answer. `null` if it is available. */
export const unavailableReason = (session: Known, command: Command): UnavailableReason | null =>
  session.snapshot.availability[command] ?? (command === 'start' ? consentReason(session) : null);

/** A reason for caution with an available command; `null` if there is none. */
export const cautionAbout = (session: Known, command: Command): UnavailableReason | null =>
  command === 'resume' && isRefused(session)
    ? 'consentRefused'
    : (session.snapshot.cautions?.[command] ?? null);

/** Why consent blocks starting a recording; `null` if the customer agreed or need not be asked. */
export function consentReason(session: Known): 'consentFirst' | 'consentRefused' | null {
  if (isRefused(session)) return 'consentRefused';
  return session.snapshot.consent && decisionIn(session) !== 'given' ? 'consentFirst' : null;
}

/** Whether the customer refused to be recorded. */
export const isRefused = (session: Known): boolean => decisionIn(session) === 'refused';

const decisionIn = ({ snapshot, unsavedConsent }: Known): ConsentDecision | null =>
  snapshot.consent ? effectiveDecision(snapshot.consent, unsavedConsent) : null;
