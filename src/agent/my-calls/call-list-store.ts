import type { MyCall } from '../../recording/my-call.ts';
import type { Clock } from '../../recording/clock.ts';
import { type AgePolicy, agePolicies, sessionPolicy } from '../../recording/policy.ts';
import type { Failure, Result } from '../../recording/failure.ts';
import type { Session } from '../../recording/session/session.ts';

/** News come in bursts: one read answers all that came since the last one. In ms. */
const calmMs = 500;

/** The calls of the person as they were last read. */
export interface CallList {
  /** `null`: never read. */
  readonly calls: readonly MyCall[] | null;
  /** When the read that said so began, epoch ms. */
  readonly readAt: number;
  /** Of the last read. */
  readonly failure: Failure | null;
  readonly access: Session['access'];
}

/** What the list needs from outside. */
export interface CallListDeps extends Clock {
  /** @param everyMs how often policy wants it */
  readonly read: (everyMs: number) => Promise<Result<readonly MyCall[]>>;
  /** Gets a new access token without the person; true when there is one. */
  readonly renewSilently: () => Promise<boolean>;
  /** Also called while the store is being made, and when a status has become too old to be certain. */
  readonly changed: (list: CallList) => void;
}

export interface CallListStore {
  /** Something may have changed: the list is read soon. */
  readonly refresh: () => void;
  readonly focused: () => void;
  /** A hidden page needs no reads. */
  readonly visibilityChanged: (visible: boolean) => void;
  /** One call is shown instead of the list, or the list again. In the meantime the call's own reads are enough. */
  readonly covered: (isCovered: boolean) => void;
  /** A request for all calls is about to go: it answers the list as well. */
  readonly roundBegan: () => void;
  /** How much longer than policy says it takes until the next routine read. */
  readonly paceChanged: (stretch: number) => void;
  readonly signedIn: () => void;
  /** Ends all timers, and ignores every late answer. */
  readonly close: () => void;
}

/**
 * Keeps the list equal to the platform. News only say that it has to be read, so that no order of them matters; what is
 * shown is read again before it is too old, also while news come.
 */
export function createCallListStore(deps: CallListDeps, first: CallList): CallListStore {
  let list = first;
  let visible = true;
  let isCovered = false;
  let stretch = 1;
  let reading = false;
  let overtaken = false;
  /** News wait for a read that is due. */
  let hasNews = false;
  let closed = false;
  let cancel = (): void => undefined;
  let cancelAging = (): void => undefined;

  function setState(next: Partial<CallList>): void {
    list = { ...list, ...next };
    deps.changed(list);
  }

  const everyMs = (): number =>
    (isCovered ? agePolicies.other : mostUrgent(list)).readEveryMs * stretch;

  function readIn(ms: number): void {
    cancel();
    cancel = deps.after(ms, () => void read());
  }

  function readRoutinely(): void {
    if (hasNews) return;
    cancel();
    const ms = list.failure ? sessionPolicy.readAgainMs : everyMs();
    if (visible && !isCovered) readIn(ms);
  }

  function readForNews(ms: number): void {
    hasNews = true;
    readIn(ms);
  }

  async function read(): Promise<void> {
    if (closed || list.access !== 'granted') return;
    if (reading) {
      overtaken = true;
      return;
    }
    cancel();
    reading = true;
    overtaken = false;
    hasNews = false;
    const beganAt = deps.now();
    const result = await deps.read(everyMs() / stretch);
    reading = false;
    if (closed) return;
    settle(result, beganAt);
    if (overtaken) readForNews(calmMs);
    else readRoutinely();
  }

  function settle(result: Result<readonly MyCall[]>, beganAt: number): void {
    if (result.ok) {
      setState({ calls: result.value, readAt: beganAt, failure: null });
      age();
    } else if (result.failure.kind === 'signedOut') void renew();
    else setState({ failure: result.failure });
  }

  /** Shows the list again whenever one of its statuses has become too old. */
  function age(): void {
    cancelAging();
    const [next] = Object.values(agePolicies)
      .map(({ certainForMs }) => list.readAt + certainForMs - deps.now())
      .filter((ms) => ms > 0)
      .toSorted((one, other) => one - other);
    if (next === undefined) return;
    cancelAging = deps.after(next, () => {
      age();
      deps.changed(list);
    });
  }

  async function renew(): Promise<void> {
    setState({ access: 'renewing' });
    const ok = await deps.renewSilently();
    if (closed) return;
    setState({ access: ok ? 'granted' : 'needed' });
    void read();
  }

  function focused(): void {
    if (!reading && deps.now() - list.readAt > sessionPolicy.refreshOnFocusMs) void read();
  }

  /** What was shown has grown old in the meantime, before any timer could tell. */
  function seenAgain(): void {
    deps.changed(list);
    age();
    if (!reading) readRoutinely();
    focused();
  }

  if (first.access === 'renewing') void renew();
  else void read();
  return {
    refresh() {
      if (reading) overtaken = true;
      else readForNews(list.calls && !list.failure ? calmMs : 0);
    },
    focused,
    visibilityChanged(now) {
      const isSeenAgain = now && !visible;
      visible = now;
      if (isSeenAgain) seenAgain();
      else if (!now && !reading) readRoutinely();
    },
    covered(now) {
      isCovered = now;
      if (!reading) readRoutinely();
    },
    roundBegan() {
      if (visible && !reading && list.calls) void read();
    },
    paceChanged(now) {
      stretch = now;
    },
    signedIn() {
      setState({ access: 'granted', failure: null });
      void read();
    },
    close() {
      closed = true;
      cancel();
      cancelAging();
    },
  };
}

export const isPaused = ({ status }: MyCall): boolean =>
  status === 'paused' || status === 'pausedOnHold';

const policyOf = (call: MyCall): AgePolicy =>
  isPaused(call) ? agePolicies.paused : agePolicies.other;

/** One request reads all of them: it has to come as often as the most urgent of them needs it. */
const mostUrgent = ({ calls }: CallList): AgePolicy =>
  calls?.some(isPaused) ? agePolicies.paused : agePolicies.other;

/** Whether the call's status is young enough to be shown as certain. */
export const isCertain = (call: MyCall, { readAt }: CallList, now: number): boolean =>
  now - readAt < policyOf(call).certainForMs;
