/** The customer's consent to being recorded, if the organization asks for it. Holds only what is stored on the call. */
export interface Consent {
  /** The latest answer; `null` if there is none yet. */
  readonly answer: ConsentAnswer | null;
  /** The signature for answers noted here; `null` if this user cannot note one. */
  readonly signature: string | null;
}

/** `withdrawn`: consent was taken back, and the customer has to be asked again. */
export const consentDecisions = ['given', 'refused', 'withdrawn'] as const;
export type ConsentDecision = (typeof consentDecisions)[number];

export interface ConsentAnswer {
  readonly decision: ConsentDecision;
  /** Epoch ms, possibly rounded to whole seconds. */
  readonly at: number;
  /** The agent who noted it. */
  readonly by: string;
}

/**
 * The answer that applies. Until the latest one is stored on the call, the stricter of the two applies: a refusal
 * protects the customer at once, even if it cannot be saved, and a consent has to be read back first.
 * @param noted the latest answer not yet stored on the call; `null` if there is none
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

/** Makes an answer newer than the known one, even if that one's clock was ahead: the latest answer wins. */
export const newerThan = (known: ConsentAnswer | null, answer: ConsentAnswer): ConsentAnswer => ({
  ...answer,
  at: known ? Math.max(answer.at, known.at + 1) : answer.at,
});
