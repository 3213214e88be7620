import * as v from 'valibot';
import type { Api } from '../../../src/genesys/api/api.ts';
import type { SignInProblem } from '../../../src/genesys/launch/problem.ts';
import {
  listMyCalls,
  type Operation,
  readCall,
  recordAdHoc,
} from '../../../src/genesys/operations.ts';
import type { Call } from '../../../src/genesys/calls/call.ts';
import type { PageStorage } from '../../../src/storage/page-storage.ts';
import type { Backend } from '../../../src/recording/backend.ts';
import { type Command, commands } from '../../../src/recording/command.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { Session } from '../../../src/recording/session/session.ts';
import type { SessionStore } from '../../../src/recording/session/store.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import { type BegunLogin, fakeClient } from '../../genesys/auth/fake-client.ts';
import { paused, recording, silent } from '../../recording/session/session-harness.ts';
import { SCOPE } from '../../genesys/auth/tab.ts';
import type { ModelClock } from '../clock.ts';
import type { SignInCore } from './core.ts';
import type { CallName, FrameSpec, Person } from './scenario.ts';

const answerSchema = v.object({
  state: v.nullable(v.picklist(commands)),
  userId: v.picklist(['Ana', 'Ben']),
});

const snapshots: Readonly<Record<Command, CallSnapshot>> = {
  start: recording,
  stop: silent,
  pause: paused,
  resume: recording,
};

/** Ben participates only in the second call. */
export const peopleOn: Readonly<Record<CallName, readonly Person[]>> = {
  A: ['Ana'],
  B: ['Ana', 'Ben'],
};

const callOf = (id: CallName): Call => ({
  id,
  recordingState: undefined,
  participants: peopleOn[id].map((userId) => ({
    id: userId,
    user: { id: userId },
    recordingState: undefined,
  })),
});

/** The environment of a frame. */
export interface FrameWorld {
  readonly core: SignInCore;
  readonly clock: ModelClock;
  readonly tab: Pick<PageStorage, 'storage' | 'shared' | 'keys'>;
  readonly usePopup: boolean;
  /** Sends a request with the token. A write survives the frame. */
  readonly send: (
    token: string,
    operation: Operation,
    command: unknown,
  ) => Promise<Result<unknown>>;
  readonly changed: (session: Session, before: Session | null) => void;
  /** The page or a popup leaves for the login server. */
  readonly leaving: (token: string, openWrites: number) => void;
  /** The page is reloaded for another user. */
  readonly reload: () => void;
}

/** One load of a widget, wired like agent/main.tsx. */
export interface Frame {
  readonly spec: FrameSpec;
  readonly sessionStore: SessionStore;
  readonly logins: readonly BegunLogin[];
  /** The signed-in user, as far as this widget knows. */
  readonly person: () => Person | null;
  readonly token: () => string;
  readonly ask: () => void;
  readonly look: () => void;
  /** The page is unloaded: none of its code runs any longer. */
  readonly leave: () => void;
}

export function openFrame(
  { core, clock, tab, usePopup, send, changed, leaving, reload }: FrameWorld,
  spec: FrameSpec,
  frame: string,
  problem: SignInProblem | null,
): Frame {
  const { call } = spec;
  const { now } = clock;
  const logins: BegunLogin[] = [];
  const tokens: (string | undefined)[] = [];
  const writes = new Set<Promise<unknown>>();
  let isAlive = true;
  const time = {
    now,
    after: (ms: number, task: () => void) => clock.after(ms, () => isAlive && task()),
  };

  let lastToken = '';
  const sdk = fakeClient(logins, tokens);
  const client: typeof sdk = {
    ...sdk,
    setAccessToken(token) {
      lastToken = token ?? lastToken;
      sdk.setAccessToken(token);
    },
    loginImplicitGrant(...login) {
      leaving(lastToken, writes.size);
      return sdk.loginImplicitGrant(...login);
    },
  };
  const signIn = core.createSignIn({
    ...time,
    client,
    newClient: () => fakeClient(logins),
    ...SCOPE,
    keepsToken: true,
    grant: 'implicit',
    redirectUri: 'https://widget.example/',
    popupUri: 'https://widget.example/signed-in.html',
    usePopup,
    search: '',
    frame,
    store: core.createSignInStore(tab),
    async beforeLeaving() {
      await Promise.allSettled(writes);
      keep(frame);
    },
  });
  const token = (): string => tokens.at(-1) ?? '';
  const requests: Api = {
    async call(operation, { body, answer }) {
      const result = await send(token(), operation, body);
      return result.ok ? success(v.parse(answer, result.value)) : result;
    },
  };
  const api = core.watchRefusals(requests, signIn);
  let lastAsker: 'call' | 'list' = 'call';
  function renewFor(asker: typeof lastAsker): Promise<boolean> {
    lastAsker = asker;
    return signIn.renewSilently();
  }

  const isForPage = core.followPerson(() => undefined, reload);
  const beginPartCheck = core.createPartCheck(signIn, isForPage);
  const backend: Backend = {
    async read() {
      const isForMe = beginPartCheck();
      const read = await api.call(readCall, { answer: answerSchema });
      const asked = read.ok ? success({ id: read.value.userId, name: null }) : read;
      if (!isForMe(read.ok ? success(callOf(call)) : read, asked)) {
        return failed({ kind: 'signedOut' });
      }
      if (!read.ok) return read;
      const { state, userId } = read.value;
      if (signIn.isCurrent() && !isForPage(userId)) return new Promise(() => undefined);
      return success({ ...(state === null ? silent : snapshots[state]), userId });
    },
    async execute(command) {
      const write = api.call(recordAdHoc, { body: command, answer: v.unknown() });
      writes.add(write);
      const answer = await write;
      writes.delete(write);
      return answer.ok ? success('accepted') : answer;
    },
  };

  const access = signIn.resume() ? 'granted' : problem ? 'needed' : 'renewing';
  const presses = core.openKeptPresses(tab.storage);
  const storedPress = presses.take(call, frame, now());
  const deps = { ...time, random: () => 0.5, backend, signIn: () => renewFor('call') };
  const sessionStore = core.createSessionStore(deps, access, storedPress);
  const keepOpenPress = core.keepPress(sessionStore, presses, call, now, () => false);
  function keep(holder: string | null): void {
    if (core.isKeptAfter(lastAsker)) keepOpenPress(holder);
  }
  changed(sessionStore.session(), null);
  let stopWaiting = (): void => undefined;
  const waitForOthers = (session: Session): void => {
    stopWaiting();
    if (session.access === 'needed') stopWaiting = signIn.watchOthers(sessionStore.signedIn);
  };
  sessionStore.subscribe((session, before) => {
    if (session.access !== before.access) waitForOthers(session);
    if (session.confirmed && session.pending === null) signIn.confirmed();
    changed(session, before);
  });
  waitForOthers(sessionStore.session());

  const list = spec.hasList
    ? core.createCallListStore(
        {
          ...time,
          read: () => api.call(listMyCalls, { answer: v.tuple([]) }),
          renewSilently: () => renewFor('list'),
          changed: () => undefined,
        },
        { calls: null, readAt: -Infinity, failure: null, access },
      )
    : null;

  async function ask(): Promise<void> {
    const { access } = sessionStore.session();
    if (access !== 'needed' && !(access === 'renewing' && signIn.takesLong())) return;
    const failed = await signIn.signInInteractively();
    if (!failed) sessionStore.signedIn();
  }

  return {
    spec,
    sessionStore,
    logins,
    token,
    person() {
      const { userId } = sessionStore.session();
      return userId === 'Ana' || userId === 'Ben' ? userId : null;
    },
    ask: () => void ask(),
    look: () => list?.refresh(),
    leave() {
      keep(null);
      isAlive = false;
      sessionStore.close();
      list?.close();
    },
  };
}
