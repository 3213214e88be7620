import type { MyCall } from '../../recording/my-call.ts';
import type { Clock } from '../../recording/clock.ts';
import type { Failure, Result } from '../../recording/failure.ts';
import { sessionPolicy } from '../../recording/policy.ts';
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
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly signedIn: () => void;
  /** Ends the only timer, and ignores every late answer. */
  readonly close: () => void;
}

/** Keeps the list equal to the platform. News only say that it has to be read, so that no order of them matters. */
export function createCallListStore(deps: CallListDeps, first: CallList): CallListStore {
  let list = first;
  let live: 'on' | 'off' = 'off';
  let reading = false;
  let overtaken = false;
  let closed = false;
  let cancel = (): void => undefined;

  function setState(next: Partial<CallList>): void {
    list = { ...list, ...next };
    deps.changed(list);
  }

  function readIn(ms: number): void {
    cancel();
    cancel = deps.after(ms, () => void read());
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
    const result = await deps.read();
    reading = false;
    if (closed) return;
    settle(result);
    if (overtaken) readIn(calmMs);
    else if (live === 'off' || list.failure) readIn(sessionPolicy.readAgainMs);
  }

  function settle(result: Result<readonly MyCall[]>): void {
    if (result.ok) setState({ calls: result.value, failure: null });
    else if (result.failure.kind === 'signedOut') void renew();
    else setState({ failure: result.failure });
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

  if (first.access === 'renewing') void renew();
  else void read();
  return {
    refresh,
    liveChanged(now) {
      live = now;
      refresh();
    },
    signedIn() {
      setState({ access: 'granted', failure: null });
      void read();
    },
    close() {
      closed = true;
      cancel();
    },
  };
}
