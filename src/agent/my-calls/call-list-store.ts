import type { MyCall } from '../../recording/my-call.ts';
import type { Clock } from '../../recording/clock.ts';
import { type AgePolicy, agePolicies, sessionPolicy } from '../../recording/policy.ts';
import type { Failure, Result } from '../../recording/failure.ts';
import type { Session } from '../../recording/session/session.ts';

/** How long a read waits after an event, ms: events come in bursts, and one read covers all of them. */
const calmMs = 500;

/** The user's calls as last read. */
export interface CallList {
  /** `null` if never read. */
  readonly calls: readonly MyCall[] | null;
  /** Start of that read, epoch ms. */
  readonly readAt: number;
  /** The failure of the last read. */
  readonly failure: Failure | null;
  readonly access: Session['access'];
}

/** What the list needs from its environment. */
export interface CallListDeps extends Clock {
  /** @param everyMs the policy's read interval */
  readonly read: (everyMs: number) => Promise<Result<readonly MyCall[]>>;
  /** Gets a new access token without user interaction; resolves to true if that worked. */
  readonly renewSilently: () => Promise<boolean>;
  /** Also called while the store is being created, and when a status becomes too old to be certain. */
  readonly changed: (list: CallList) => void;
}

export interface CallListStore {
  /** Something may have changed: reads the list soon. */
  readonly refresh: () => void;
  readonly focused: () => void;
  /** A hidden page makes no reads. */
  readonly visibilityChanged: (visible: boolean) => void;
  /** Whether a call covers the list. While it does, the call's own reads are enough. */
  readonly covered: (isCovered: boolean) => void;
  /** Called just before a request for all calls is sent, which also answers the list. */
  readonly roundBegan: () => void;
  /** Sets the factor by which the routine read interval exceeds the policy's. */
  readonly paceChanged: (stretch: number) => void;
  readonly signedIn: () => void;
  /** Stops all timers and ignores late answers. */
  readonly close: () => void;
}

/**
 * Keeps the list in sync with the platform. Events only trigger a read, so their order does not matter; the list is
 * read again before it gets too old, even while events arrive.
 */
export function createCallListStore(deps: CallListDeps, first: CallList): CallListStore {
  let list = first;
  let visible = true;
  let isCovered = false;
  let stretch = 1;
  let reading = false;
  let overtaken = false;
  /** An event is waiting for the next read. */
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

  /** Redraws the list whenever one of its statuses becomes too old. */
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

  /** The page is visible again: statuses may have become outdated before a timer could run. */
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

/** One request reads all calls, so the most urgent one sets the interval. */
const mostUrgent = ({ calls }: CallList): AgePolicy =>
  calls?.some(isPaused) ? agePolicies.paused : agePolicies.other;

/** Whether the call's status is recent enough to be shown as certain. */
export const isCertain = (call: MyCall, { readAt }: CallList, now: number): boolean =>
  now - readAt < policyOf(call).certainForMs;
