import type { Clock } from '../clock.ts';
import type { SessionStore } from '../session/store.ts';
import type { Result } from '../failure.ts';
import { type ConsentAnswer, type ConsentDecision, newerThan } from '../consent-answer.ts';
import {
  answered,
  type ConsentSave,
  due,
  idle,
  isBegun,
  lastDecision,
  note,
  readBack,
  saveDueAt,
  send,
  unsavedDecision,
} from './consent-save.ts';

/** Stores the customer's answer on the call. */
export interface ConsentStore {
  readonly save: () => ConsentSave;
  /** The answer to keep when the page is closed, because it may not have reached the call. */
  readonly unsaved: () => ConsentAnswer | null;
  /** Notes an answer. Does nothing without a signature, or if it repeats the last answer. */
  readonly note: (decision: ConsentDecision) => void;
  /** Sends a failed answer again, unchanged except that its time is later than that of the call's answer. */
  readonly retry: () => void;
  /** Stops the timer and ignores late answers. Sends nothing. */
  readonly close: () => void;
}

/**
 * Sends answers, one at a time, and follows the session until the last one has been read back.
 * @param left an answer that an earlier page load could not save. It is shown, and only the agent who noted it can
 * resend it.
 */
export function createConsentStore(
  sessionStore: SessionStore,
  clock: Clock,
  write: (answer: ConsentAnswer) => Promise<Result<unknown>>,
  changed: () => void,
  left: ConsentAnswer | null = null,
): ConsentStore {
  let save: ConsentSave = left
    ? { name: 'failed', answer: left, failure: { kind: 'signedOut' } }
    : idle;
  let closed = false;
  let cancel = (): void => undefined;

  function setState(next: ConsentSave): void {
    if (closed || next === save) return;
    const before = save;
    save = next;
    cancel();
    const dueAt = saveDueAt(next);
    cancel = dueAt === null ? () => undefined : clock.after(dueAt - clock.now(), tick);
    if (isBegun(before, next)) void execute(next.sent);
    sessionStore.consentNoted(unsavedDecision(next));
    changed();
  }

  async function execute(answer: ConsentAnswer): Promise<void> {
    const result = await write(answer);
    if (!result.ok && result.failure.kind === 'signedOut') sessionStore.checkAgain();
    setState(compared(answered(save, result, clock.now())));
  }

  function tick(): void {
    const next = due(save, clock.now());
    if (next === save) setState({ ...save });
    else setState(next);
    if (save.name === 'confirming') sessionStore.verify();
  }

  /** Compares the save with the call's confirmed answer. */
  function compared(next: ConsentSave): ConsentSave {
    const { confirmed, snapshot } = sessionStore.session();
    return confirmed ? readBack(next, snapshot.consent) : next;
  }

  sessionStore.consentNoted(unsavedDecision(save));
  const unsubscribe = sessionStore.subscribe(() => setState(compared(save)));
  const known = (): ConsentAnswer | null => sessionStore.session().snapshot.consent?.answer ?? null;
  return {
    save: () => save,
    unsaved: () => (save.name === 'idle' || save.name === 'confirming' ? null : save.answer),
    note(decision) {
      const by = sessionStore.session().snapshot.consent?.signature;
      if (!by || lastDecision(save, known()) === decision) return;
      setState(note(save, newerThan(known(), { decision, at: clock.now(), by })));
    },
    retry() {
      if (save.name !== 'failed') return;
      const { answer } = save;
      const isMine = answer.by === sessionStore.session().snapshot.consent?.signature;
      setState(isMine ? send(newerThan(known(), answer)) : idle);
    },
    close() {
      closed = true;
      cancel();
      unsubscribe();
    },
  };
}
