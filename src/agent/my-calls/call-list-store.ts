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
  /** Of the last read. */
  readonly failure: Failure | null;
  readonly access: Session['access'];
}

/** What the list needs from outside. */
export interface CallListDeps extends Clock {
  readonly read: () => Promise<Result<readonly MyCall[]>>;
  /** Gets a new access token without the person; true when there is one. */
  readonly renewSilently: () => Promise<boolean>;
  /** Also called while the store is being made. */
  readonly changed: (list: CallList) => void;
}

export interface CallListStore {
  /** Something may have changed: the list is read soon. */
  readonly refresh: () => void;
  readonly focused: () => void;
  /** A hidden page needs no reads. */
  readonly visibilityChanged: (visible: boolean) => void;
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
  let reading = false;
  let overtaken = false;
  let closed = false;
  /** When the last read that was answered began, epoch ms. */
  let readAt = -Infinity;
  let cancel = (): void => undefined;
  let cancelHiding = (): void => undefined;

  function setState(next: Partial<CallList>): void {
    list = { ...list, ...next };
    deps.changed(list);
  }

  function readIn(ms: number, isRoutine = false): void {
    cancel();
    cancel = deps.after(ms, () => {
      if (visible || !isRoutine) void read();
    });
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
    const beganAt = deps.now();
    const result = await deps.read();
    reading = false;
    if (closed) return;
    settle(result, beganAt);
    if (overtaken) readIn(calmMs);
    else if (list.failure) readIn(sessionPolicy.readAgainMs);
    else readIn(agePolicyFor(list).readEveryMs, true);
  }

  function settle(result: Result<readonly MyCall[]>, beganAt: number): void {
    if (result.ok) {
      readAt = beganAt;
      setState({ calls: result.value, failure: null });
      cancelHiding();
      cancelHiding = deps.after(
        agePolicies.paused.certainForMs - (deps.now() - readAt),
        hideOldPauses,
      );
    } else if (result.failure.kind === 'signedOut') void renew();
    else setState({ failure: result.failure });
  }

  /** "Paused" is a promise: beyond its bound it is not shown as such. */
  function hideOldPauses(): void {
    const { calls } = list;
    if (!calls?.some(isPaused)) return;
    setState({
      calls: calls.map((call) => (isPaused(call) ? { ...call, status: 'unknown' } : call)),
    });
  }

  async function renew(): Promise<void> {
    setState({ access: 'renewing' });
    const ok = await deps.renewSilently();
    if (closed) return;
    setState({ access: ok ? 'granted' : 'needed' });
    void read();
  }

  function refresh(): void {
    if (reading) overtaken = true;
    else readIn(list.calls && !list.failure ? calmMs : 0);
  }

  function focused(): void {
    if (!reading && deps.now() - readAt > sessionPolicy.lookAgainMs) void read();
  }

  if (first.access === 'renewing') void renew();
  else void read();
  return {
    refresh,
    focused,
    visibilityChanged(now) {
      if (now && !visible) focused();
      if (now && !visible && !reading) readIn(agePolicyFor(list).readEveryMs, true);
      visible = now;
    },
    signedIn() {
      setState({ access: 'granted', failure: null });
      void read();
    },
    close() {
      closed = true;
      cancel();
      cancelHiding();
    },
  };
}

const isPaused = ({ status }: MyCall): boolean => status === 'paused' || status === 'pausedOnHold';

/** One request reads all of them: it has to come as often as the most urgent of them needs it. */
const agePolicyFor = ({ calls }: CallList): AgePolicy =>
  calls?.some(isPaused) ? agePolicies.paused : agePolicies.other;
