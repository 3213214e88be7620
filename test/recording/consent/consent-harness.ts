import type { ConsentAnswer } from '../../../src/recording/consent-answer.ts';
import {
  type ConsentStore,
  createConsentStore,
} from '../../../src/recording/consent/consent-store.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import {
  createSessionHarness,
  type SessionHarness,
  settled,
  silent,
} from '../session/session-harness.ts';

/** A call, not recorded yet, whose customer has to agree. */
export interface ConsentHarness extends SessionHarness {
  readonly consentStore: ConsentStore;
  /** The answers that were sent, oldest first. */
  readonly written: readonly ConsentAnswer[];
  /** Answers the oldest write that has no answer. */
  answerWrite(result: 'accepted' | Failure): Promise<void>;
  /** The platform reports and confirms what the call says about consent. */
  readBack(answer: ConsentAnswer): Promise<void>;
}

/** The answer that was sent last. */
export function last(written: readonly ConsentAnswer[]): ConsentAnswer {
  const answer = written.at(-1);
  if (!answer) throw new Error('Nothing was written.');
  return answer;
}

const signature = 'Ana Silva (agent-1)';

/** What the call says with an answer, or without one. */
export const snapshotWith = (
  answer: ConsentAnswer | null,
  snapshot: CallSnapshot = silent,
): CallSnapshot => ({ ...snapshot, consent: { answer, signature } });

/** @param left an answer that an earlier page load could not save */
export async function createConsentHarness(
  left: ConsentAnswer | null = null,
  options?: Parameters<typeof createSessionHarness>[0],
): Promise<ConsentHarness> {
  const harness = createSessionHarness(options);
  const { sessionStore, clock } = harness;
  const written: ConsentAnswer[] = [];
  const waiting: ((result: Result<unknown>) => void)[] = [];
  const write = (answer: ConsentAnswer): Promise<Result<unknown>> => {
    written.push(answer);
    return new Promise((resolve) => waiting.push(resolve));
  };
  await harness.answerRead(snapshotWith(null));
  sessionStore.liveChanged('on');
  await harness.answerRead(snapshotWith(null));
  const consentStore = createConsentStore(sessionStore, clock, write, () => undefined, left);
  return {
    ...harness,
    consentStore,
    written,
    async answerWrite(result) {
      waiting.shift()?.(result === 'accepted' ? success(undefined) : failed(result));
      await settled();
    },
    async readBack(answer) {
      sessionStore.stateReceived(snapshotWith(answer));
      await harness.advance(250);
      await harness.answerRead(snapshotWith(answer));
    },
  };
}
