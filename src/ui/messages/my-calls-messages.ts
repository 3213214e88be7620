import type { MyCall } from '../../recording/my-call.ts';

/** Every text of the list of the agent's calls, in one language. */
export interface MyCallsMessages {
  readonly title: string;
  readonly looking: string;
  readonly none: string;
  readonly phases: Readonly<Record<MyCall['phase'], string>>;
  readonly unknownCaller: string;
  /** Read out when a call begins to ring. */
  readonly rings: (who: string) => string;
  /** How many calls there are beside the one that is shown. */
  readonly others: (count: number) => string;
}
