/** The customer's consent to being recorded, where the organization asks for it. Only what the call itself says. */
export interface Consent {
  /** The newest answer; `null`: there is none yet. */
  readonly answer: ConsentAnswer | null;
  /** Who signs an answer that is noted here; `null`: this person cannot note one. */
  readonly signature: string | null;
}

/** `withdrawn`: an agreement that was taken back, so that the customer has to be asked again. */
export const consentDecisions = ['given', 'refused', 'withdrawn'] as const;
export type ConsentDecision = (typeof consentDecisions)[number];

export interface ConsentAnswer {
  readonly decision: ConsentDecision;
  /** Epoch ms, whole seconds or finer. */
  readonly at: number;
  /** The agent who noted it. */
  readonly by: string;
}

/**
 * The answer that counts. Until the call says what was noted last, the stricter of both does: a refusal protects the
 * customer at once, even where it cannot be saved, and an agreement has to be read back.
 * @param noted what was noted last; `null`: nothing that the call does not say
 */
export function effectiveDecision(
  { answer }: Consent,
  noted: ConsentDecision | null,
): ConsentDecision | null {
  const said = answer?.decision ?? null;
  if (said === 'refused' || noted === 'refused') return 'refused';
  return noted === 'withdrawn' ? noted : said;
}

export const sameAnswer = (one: ConsentAnswer | null, other: ConsentAnswer | null): boolean =>
  one?.decision === other?.decision && one?.at === other?.at && one?.by === other?.by;

/** The newest answer counts, so a new one is newer than the known one even where that clock is ahead of this. */
export const newerThan = (known: ConsentAnswer | null, answer: ConsentAnswer): ConsentAnswer => ({
  ...answer,
  at: known ? Math.max(answer.at, known.at + 1) : answer.at,
});
