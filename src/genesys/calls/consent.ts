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

/** Participant attributes that keep the answer with the call. They are seen in the interaction's details, too. */
const names = {
  answer: 'recordingConsent',
  at: 'recordingConsentAt',
  by: 'recordingConsentBy',
} as const;

const attributesSchema = v.object({
  [names.answer]: v.picklist(consentDecisions),
  [names.at]: v.pipe(v.string(), v.isoTimestamp()),
  [names.by]: v.string(),
});

/** How far, in ms, the clock of a colleague's machine may be ahead of this one. A later answer was never given. */
const clockDifferenceMs = 5 * 60_000;

/**
 * What a call means where the customer has to agree before a recording starts.
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

/** Participants that are users have no name in a call: it comes with the person. */
const signatureOf = ({ id, name }: Person): string => (name ? `${name} (${id})` : id);

/**
 * Colleagues may have noted an answer before a transfer, and a customer may change an answer. Only the part of a user
 * counts: flows and other integrations write to the customer's part.
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

/** Notes an answer on the agent's own part of the call. Accepted, it still has to be read back. */
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
