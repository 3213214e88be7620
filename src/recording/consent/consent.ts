/** The customer's consent to being recorded, where the organisation asks for it. Only what the call itself says. */
export interface Consent {
  /** The newest answer; `null`: nobody has noted one yet. */
  readonly answer: ConsentAnswer | null;
  /** Who signs an answer that is noted here; `null`: this person cannot note one. */
  readonly signature: string | null;
}

export interface ConsentAnswer {
  readonly given: boolean;
  /** Epoch ms, whole seconds or finer. */
  readonly at: number;
  /** The agent who noted it. */
  readonly by: string;
}

export const sameAnswer = (one: ConsentAnswer | null, other: ConsentAnswer | null): boolean =>
  one?.given === other?.given && one?.at === other?.at && one?.by === other?.by;
