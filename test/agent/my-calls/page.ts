import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { mountMyCalls, type OpenedCall } from '../../../src/agent/my-calls/mount-my-calls.tsx';
import type { SignIn } from '../../../src/genesys/auth/sign-in.ts';
import { myCallsMessages } from '../../../src/i18n/locales/en/features.ts';
import { type Result, success } from '../../../src/recording/failure.ts';
import type { MyCall } from '../../../src/recording/my-call.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { en } from '../../i18n/words.ts';
import {
  createSessionHarness,
  type SessionHarness,
} from '../../recording/session/session-harness.ts';
import { host, signIn } from '../quiet-page.ts';
import { addRoot } from '../../ui/draw.ts';

type Deps = Parameters<typeof mountMyCalls>[0];

export const call = (id: string, more: Partial<MyCall> = {}): MyCall => ({
  id,
  who: `Caller ${id}`,
  phase: 'connected',
  status: 'recording',
  ...more,
});

interface Opening extends Partial<Pick<Deps, 'access' | 'pressWaitsFor' | 'whoAmI'>> {
  readonly search?: string;
  readonly calls?: readonly MyCall[];
  readonly signIn?: Partial<SignIn>;
  /** Resolves once events can be received. */
  readonly connected?: Promise<void>;
}

/** The agent's list of calls, on a platform that the test plays. */
export function openPage({
  search = '',
  calls = [call('a'), call('b')],
  access = 'granted',
  pressWaitsFor = () => false,
  whoAmI = () => Promise.resolve(success({ id: 'ana', name: 'Ana Silva' })),
  connected = Promise.resolve(),
  ...more
}: Opening = {}) {
  window.history.replaceState(null, '', `/${search}`);
  const clock = createManualClock();
  const root = addRoot();
  let answer: Result<readonly MyCall[]> = success(calls);
  let reads = 0;
  let focus = (): void => undefined;
  /** What was opened, left and told, in order. */
  const log: string[] = [];
  let openedWatch: Deps['watch'] | null = null;
  const sessions: SessionHarness[] = [];
  const callEvents: Parameters<Deps['watch']>[0][] = [];

  function openCall(...[id, watch, header, isListed]: Parameters<Deps['openCall']>): OpenedCall {
    log.push(`opened ${id}${isListed ? '' : ' unread'}`);
    const session = createSessionHarness();
    const { sessionStore, view } = session;
    sessions.push(session);
    const redraw = (): void => render(header(view(), clock.now()), root);
    redraw();
    openedWatch = watch;
    return {
      sessionStore,
      redraw,
      statusShows: Promise.resolve(),
      close: () => log.push(`closed ${id}`),
      leave: () => log.push(`left ${id}`),
    };
  }

  const end = mountMyCalls({
    root,
    clock: { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
    access,
    signIn: { ...signIn, confirmed: () => log.push('confirmed'), ...more.signIn },
    host: {
      ...host,
      toast: (kind, title) => log.push(`${kind}: ${title}`),
      onFocus(listener) {
        focus = listener;
        return () => log.push('unfocused');
      },
    },
    problem: null,
    messages: en,
    myCallsMessages,
    whoAmI,
    signOut: () => Promise.resolve('signedOut'),
    read() {
      reads += 1;
      return Promise.resolve(answer);
    },
    async watch(events) {
      callEvents.push(events);
      await connected;
      return () => log.push('unwatched');
    },
    calls: { joinReads: () => Promise.resolve(() => log.push('left the reads')) },
    pressWaitsFor,
    openCall,
  });
  let hasEnded = false;
  function leave(): void {
    if (!hasEnded) end();
    hasEnded = true;
  }
  onTestFinished(leave);
  return {
    root,
    log,
    /** Those of the opened calls. */
    sessions,
    leave,
    reads: () => reads,
    advance: (ms: number) => clock.advance(ms),
    focus: () => focus(),
    changed: () => callEvents.forEach((each) => each.liveChanged('on')),
    /** The call that is shown hears of its events from now on. */
    watchOpened: () =>
      openedWatch?.({ liveChanged: () => undefined, callChanged: () => undefined }),
    answerReads: (next: typeof answer) => (answer = next),
  };
}
