import type { Conductor, World } from '../conductor.ts';
import type { Result } from '../failure.ts';
import type { ConsentAnswer } from './consent.ts';
import { answered, due, idle, readBack, send, type Writing, writingDueAt } from './writing.ts';

/** Notes the customer's answer on the call. */
export interface ConsentKeeper {
  readonly writing: () => Writing;
  /** Notes an answer. Without a signature, or while the same one is on its way, it does nothing. */
  readonly note: (given: boolean) => void;
  /** Sends an answer that failed once more, as it was given. */
  readonly retry: () => void;
  /** Ends the only timer, and ignores every late answer. Sends nothing. */
  readonly close: () => void;
}

/** Sends answers and follows the session until they have been read back. The last answer wins. */
export function keepConsent(
  conductor: Conductor,
  clock: Pick<World, 'now' | 'after'>,
  write: (answer: ConsentAnswer) => Promise<Result<unknown>>,
  changed: () => void,
): ConsentKeeper {
  let writing: Writing = idle;
  let closed = false;
  let cancel = (): void => undefined;

  function become(next: Writing): void {
    if (closed || next === writing) return;
    writing = next;
    cancel();
    const dueAt = writingDueAt(next);
    cancel = dueAt === null ? () => undefined : clock.after(dueAt - clock.now(), wake);
    if (next.name === 'sending') void carryOut(next);
    changed();
  }

  async function carryOut(sending: Extract<Writing, { name: 'sending' }>): Promise<void> {
    const result = await write(sending.answer);
    if (writing !== sending) return;
    if (!result.ok && result.failure.kind === 'signedOut') conductor.checkAgain();
    become(answered(sending, result, clock.now()));
  }

  function wake(): void {
    const next = due(writing, clock.now());
    if (next === writing) become({ ...writing });
    else become(next);
    if (writing.name === 'confirming') conductor.focused();
  }

  const unsubscribe = conductor.subscribe(({ sure, reading }) => {
    if (sure) become(readBack(writing, reading.consent));
  });
  return {
    writing: () => writing,
    note(given) {
      const by = conductor.session().reading.consent?.signature;
      if (!by) return;
      if (writing.name !== 'idle' && writing.name !== 'failed' && writing.answer.given === given) {
        return;
      }
      become(send({ given, at: clock.now(), by }));
    },
    retry() {
      if (writing.name === 'failed') become(send(writing.answer));
    },
    close() {
      closed = true;
      cancel();
      unsubscribe();
    },
  };
}
