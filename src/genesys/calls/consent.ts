import * as v from 'valibot';
import {
  type Consent,
  type ConsentAnswer,
  consentDecisions,
} from '../../recording/consent-answer.ts';
import type { Result } from '../../recording/failure.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import type { Call, Participant } from './call.ts';
import type { Person } from './current-user.ts';
import * as operations from '../operations.ts';

/** Participant attributes that store the answer on the call. They also show in the interaction's details. */
const names = {
  answer: 'recordingConsent',
  at: 'recordingConsentAt',
  by: 'recordingConsentBy',
} as const;

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));

const attributesSchema = v.object({
  [names.answer]: v.picklist(consentDecisions),
  [names.at]: v.pipe(v.string(), v.check(isDate)),
  [names.by]: v.string(),
});

/** Tolerance, in ms, for a colleague's clock being ahead of this one. Answers dated later are ignored. */
const clockDifferenceMs = 5 * 60_000;

/**
 * Adds the state of consent, for organizations that require it before a recording starts.
 * @param now epoch ms
 */
export function snapshotWithConsent(
  call: Call,
  me: Person,
  snapshot: CallSnapshot,
  now: number,
): CallSnapshot {
  const consent: Consent = {
    answer: newestAnswer(call, now),
    signature: snapshot.ownParticipant && signatureOf(me),
  };
  return { ...snapshot, consent };
}

/** User participants have no name in a call, so the name comes from the user's profile. */
const signatureOf = ({ id, name }: Person): string => (name ? `${name} (${id})` : id);

/**
 * The latest answer: colleagues may have noted one before a transfer, and a customer may change it. Only user
 * participants count, because flows and other integrations write to the customer's.
 */
function newestAnswer({ participants }: Call, now: number): ConsentAnswer | null {
  return participants
    .map((one) => (one.user?.id ? answerOf(one) : null))
    .filter((answer) => answer !== null)
    .filter(({ at }) => at <= now + clockDifferenceMs)
    .reduce<ConsentAnswer | null>((one, other) => (one && one.at >= other.at ? one : other), null);
}

function answerOf({ attributes }: Participant): ConsentAnswer | null {
  const parsed = v.safeParse(attributesSchema, attributes);
  if (!parsed.success) return null;
  const {
    recordingConsent: decision,
    recordingConsentAt: at,
    recordingConsentBy: by,
  } = parsed.output;
  return { decision, at: Date.parse(at), by };
}

/** Stores an answer on the agent's own participant. After a 202 it still has to be read back. */
export function writeConsent(
  api: Api,
  conversationId: string,
  participantId: string,
  { decision, at, by }: ConsentAnswer,
): Promise<Result<unknown>> {
  const attributes = {
    [names.answer]: decision,
    [names.at]: new Date(at).toISOString(),
    [names.by]: by,
  };
  const path = { conversationId, participantId };
  return api.call(operations.writeAttributes, { path, body: { attributes }, answer: v.unknown() });
}
