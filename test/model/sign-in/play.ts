import { listMyCalls, type Operation, readCall } from '../../../src/genesys/operations.ts';
import { type Command, commands } from '../../../src/recording/command.ts';
import { failed, type Result } from '../../../src/recording/failure.ts';
import type { SignInProblem } from '../../../src/genesys/launch/problem.ts';
import { fakeWindow } from '../../genesys/auth/fake-window.ts';
import { memoryStorage, SCOPE } from '../../genesys/auth/tab.ts';
import { createModelClock, settled } from '../clock.ts';
import type { SignInCore } from './core.ts';
import { createCheckers } from './checker.ts';
import { type Frame, openFrame, peopleOn } from './frame.ts';
import { createPlatform } from './platform.ts';
import type { Person, Scenario, Step } from './scenario.ts';

const tokenLifeMs = 86_400_000;
/** The page waits no longer than this for an answer, then cancels a request that has not arrived yet; ms. */
const timeoutMs = 8_000;
/** The interval between checks at the end, ms. */
const restMs = 2_000;
/** Longer than any wait of a page, ms. */
const quietMs = 150_000;
/** With more than this in progress at once, the model never settles. */
const restlessAfter = 300;

interface Message {
  /** The frame that must still be open for it to arrive; `null`: none. */
  readonly of: number | null;
  readonly arrive: () => void;
}

/** Plays a scenario in one tab. Resolves to the promise that was broken, or `null`. */
export const playOn =
  (core: SignInCore) =>
  (scenario: Scenario): Promise<string | null> =>
    play(core, scenario);

async function play(core: SignInCore, scenario: Scenario): Promise<string | null> {
  const { popups } = fakeWindow(false);
  const clock = createModelClock();
  const storage = memoryStorage();
  /** Shared by the open widgets; lost when the last one closes. */
  let shared = memoryStorage();
  const tab = () => ({ storage, shared, keys: () => [...storage.content.keys()] });
  const checkers = createCheckers(clock.now);
  const platform = createPlatform(checkers.done, clock.now);
  let messages: Message[] = [];
  let loads = 0;
  const frames: (Frame | undefined)[] = [];

  /** The token left by an earlier load of the tab, if there has been no sign-in since. */
  function leftToken(): string | undefined {
    const store = core.createSignInStore(tab());
    return store.currentToken(SCOPE) ? undefined : store.keptToken(SCOPE)?.token;
  }

  function load(place: number, id: string, problem: SignInProblem | null): void {
    const spec = scenario.frames[place];
    if (!spec) return;
    const { call } = spec;
    const load = (loads += 1);
    const isCurrent = (): boolean => load === current[place];
    const left = leftToken();
    /** A left token is good only for a participant in the call; for others, the page has to find out who is there. */
    function mayStay(token: string): boolean {
      const person = platform.personOf(token);
      const hasAnother = core.createSignInStore(tab()).currentToken(SCOPE) !== null;
      return person !== null && (token !== left || hasAnother || peopleOn[call].includes(person));
    }
    const answerOf = (token: string, { path }: Operation, command: unknown): Result<unknown> => {
      if (path === readCall.path) return platform.read(token, call);
      if (path === listMyCalls.path) return platform.list(token);
      return isCommand(command)
        ? platform.write(token, call, command)
        : failed({ kind: 'badAnswer' });
    };
    frames[place] = openFrame(
      {
        core,
        clock,
        tab: tab(),
        usePopup: scenario.usePopup,
        changed: (session, before) => checkers.changed(call, session, before),
        reload: () => isCurrent() && reload(place),
        leaving: (token, openWrites) => checkers.leaving(mayStay(token), openWrites),
        send: (token, operation, command) =>
          new Promise((resolve) => {
            const request: Message = {
              of: operation.method === 'GET' ? place : null,
              arrive() {
                const answer = answerOf(token, operation, command);
                if (isCurrent()) messages.push({ of: place, arrive: () => resolve(answer) });
              },
            };
            messages.push(request);
            clock.after(timeoutMs, () => {
              messages = messages.filter((message) => message !== request);
              resolve(failed({ kind: 'timeout' }));
            });
          }),
      },
      spec,
      id,
      problem,
    );
    current[place] = load;
  }
  /** The number of the load that is open in each place; 0 if none. */
  const current: number[] = [];
  /** By place, the `state` of pages that are at the login server. */
  const away = new Map<number, string>();

  function close(place: number): void {
    frames[place]?.leave();
    current[place] = 0;
    messages = messages.filter(({ of }) => of !== place);
    if (!current.some(Boolean)) shared = memoryStorage();
  }

  function reload(place: number): void {
    close(place);
    away.delete(place);
    load(place, newId(), null);
  }

  const setOut = (place: number) => frames[place]?.logins.findLast(({ inPopup }) => !inPopup);

  function depart(place: number): void {
    const login = setOut(place);
    if (!login) return;
    close(place);
    frames[place] = undefined;
    away.set(place, login.state);
  }

  function comeBack(place: number, as: Person | 'refused'): void {
    depart(place);
    const state = away.get(place);
    if (state === undefined) return;
    away.delete(place);
    const store = core.createSignInStore(tab());
    const expiresInMs = tokenLifeMs;
    const { pendingLogin, problem } = core.readRedirect(
      as === 'refused'
        ? { kind: 'refusal', error: 'access_denied', description: null, state }
        : { kind: 'token', token: '', expiresInMs, state },
      '',
      store,
    );
    if (as !== 'refused' && !problem) {
      const expiresAt = clock.now() + expiresInMs;
      store.saveToken({ ...SCOPE, token: platform.signIn(as), expiresAt }, true);
    }
    load(place, pendingLogin?.frame ?? newId(), problem);
  }

  function popup(place: number, as: Person | 'closed'): void {
    const login = frames[place]?.logins.findLast(({ inPopup }) => inPopup);
    if (!login) return;
    if (as === 'closed') {
      for (const opened of popups) opened.close();
      return;
    }
    const tokenExpiryTime = clock.now() + tokenLifeMs;
    login.succeed({ accessToken: platform.signIn(as), state: login.state, tokenExpiryTime });
  }

  let ids = 0;
  const newId = (): string => `frame ${(ids += 1)}`;

  function press(place: number, command: Command): void {
    const frame = frames[place];
    if (!frame) return;
    const { sessionStore, spec } = frame;
    if (core.view(sessionStore.session()).actions[command].state !== 'ready') return;
    const isInFlight = sessionStore.session().pending?.command === command;
    checkers.pressed(spec.call, command, frame.person(), isInFlight);
    sessionStore.press(command);
  }

  async function arrive(pick: number): Promise<void> {
    const [message] = messages.splice(pick % Math.max(1, messages.length), 1);
    message?.arrive();
    await settled();
  }

  async function calm(): Promise<void> {
    for (let moved = 0; messages.length > 0 && moved < restlessAfter; moved += 1) await arrive(0);
  }

  /** Lets time pass; everything that a timer causes happens before the next one fires. */
  async function pass(ms: number): Promise<void> {
    for (const end = clock.now() + ms; clock.now() < end;) {
      clock.advance(Math.min(clock.untilNext() ?? Infinity, end - clock.now()));
      await settled();
    }
  }

  async function takeStep(step: Step): Promise<void> {
    const place = 'frame' in step ? step.frame % scenario.frames.length : 0;
    switch (step.do) {
      case 'press':
        return press(place, step.command);
      case 'arrive':
        return arrive(step.pick);
      case 'calm':
        return calm();
      case 'expire':
        return platform.expire();
      case 'depart':
        return depart(place);
      case 'comeBack':
        return comeBack(place, step.as);
      case 'ask':
        return frames[place]?.ask();
      case 'popup':
        return popup(place, step.as);
      case 'reload':
        return reload(place);
      case 'checkAgain':
        return frames[place]?.sessionStore.checkAgain();
      case 'look':
        return frames[place]?.look();
      case 'wait':
        return pass(step.ms);
    }
  }

  /** Everything works, and every widget that needs a sign-in signs in as Ana. */
  async function settleAtTheEnd(): Promise<void> {
    for (const end = clock.now() + quietMs; clock.now() < end;) {
      await calm();
      for (const place of scenario.frames.keys()) {
        if (away.has(place) || setOut(place)) comeBack(place, 'Ana');
        frames[place]?.ask();
        await settled();
        popup(place, 'Ana');
        await settled();
      }
      await calm();
      if (frames.every(isAtRest)) return;
      await pass(restMs);
    }
  }

  const first = core.createSignInStore(tab());
  first.saveToken({ ...SCOPE, token: platform.signIn('Ana'), expiresAt: tokenLifeMs }, true);
  for (const place of scenario.frames.keys()) load(place, newId(), null);
  await calm();
  for (const step of scenario.steps) {
    await takeStep(step);
    await settled();
  }
  await settleAtTheEnd();
  checkers.close();
  const isStuck = !frames.every(isAtRest);
  for (const place of scenario.frames.keys()) close(place);
  return checkers.brokenPromise() ?? (isStuck ? 'in the end every widget is at rest' : null);
}

const isAtRest = (frame: Frame | undefined): boolean => {
  const session = frame?.sessionStore.session();
  return session?.access === 'granted' && session.confirmed && session.pending === null;
};

const isCommand = (value: unknown): value is Command =>
  commands.some((command) => command === value);
