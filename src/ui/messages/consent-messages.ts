import type { ConsentWord } from '../../recording/consent/consent.ts';

/** Every text about the customer's consent. */
export interface ConsentMessages {
  /** What the agent asks, unless the administrator has written it. */
  readonly question: string;
  readonly agrees: string;
  readonly refuses: string;
  readonly saving: string;
  readonly answers: Readonly<Record<ConsentWord, string>>;
  /** Read back from the call. */
  readonly noted: (answer: string, time: string, by: string) => string;
  readonly notSaved: string;
  /** The platform accepted it, but nothing shows it. */
  readonly notShown: string;
  readonly tryAgain: string;
  /** The customer refused, and the call is recorded all the same. */
  readonly stillRecorded: string;
  readonly offers: Readonly<Record<'pause' | 'stop', string>>;
}
