import type { Backend } from '../backend.ts';
import type { Clock } from '../clock.ts';
import type { Command, PressedBy } from '../command.ts';
import type { ConsentDecision } from '../consent-answer.ts';
import { createEmitter } from '../emitter.ts';
import type { CallSnapshot } from '../snapshot.ts';
import { type Effect, effectKey, effects } from './effects.ts';
import { reduce } from './reduce.ts';
import {
  openSession,
  type Session,
  type SessionEvent,
  type StatusSince,
  type StoredPress,
} from './session.ts';

/** What a session needs from outside. */
export interface SessionDeps extends Clock {
  readonly backend: Backend;
  /** 0 to 1. */
  readonly random: () => number;
  /**
   * Gets a new access token; true when there is one. A sign-in that leaves the page never settles: what was pressed
   * and has no outcome (`pressToKeep`) is for the page to keep.
   */
  readonly signIn: () => Promise<boolean>;
}

/** Runs a session: runs its effects and feeds it events. */
export interface SessionStore {
  readonly session: () => Session;
  /** @returns unsubscribes */
  readonly subscribe: (listener: (session: Session, before: Session) => void) => () => void;
  readonly press: (command: Command, by?: PressedBy) => void;
  readonly stateReceived: (snapshot: CallSnapshot) => void;
  readonly liveChanged: (live: 'on' | 'off') => void;
  /** Another widget of the tab is about to read the calls of all of them. */
  readonly roundBegan: () => void;
  /** Routine reads come so much more rarely than policy says: 1, or more where the allowance is short. */
  readonly paceChanged: (stretch: number) => void;
  readonly focused: () => void;
  readonly visibilityChanged: (visible: boolean) => void;
  /** Reads the status, hidden or not: something is about to be done that needs it. */
  readonly verify: () => void;
  readonly checkAgain: () => void;
  /** @param decision the customer's answer that the call does not say yet; `null`: there is none */
  readonly consentNoted: (decision: ConsentDecision | null) => void;
  /** The person signed in, or another page did for them. */
  readonly signedIn: () => void;
  /** Ends every timer, and ignores every late answer. Sends nothing. */
  readonly close: () => void;
}

export function createSessionStore(
  deps: SessionDeps,
  access: Session['access'] = 'granted',
  storedPress: StoredPress | null = null,
  since: StatusSince | null = null,
): SessionStore {
  let session = openSession(deps.now(), access, storedPress, since);
  let closed = false;
  let dispatching = false;
  const listeners = createEmitter<[session: Session, before: Session]>();
  const running = new Map<string, () => void>();
  const queued: SessionEvent[] = [];

  /**
   * What a listener makes happen waits until all listeners know what happened before it. One that fails keeps nothing
   * from the others; its error is thrown after them.
   */
  function dispatch(event: SessionEvent): void {
    queued.push(event);
    if (dispatching) return;
    dispatching = true;
    const errors: unknown[] = [];
    for (let next = queued.shift(); next; next = queued.shift()) handle(next, errors);
    dispatching = false;
    if (errors.length > 0) throw errors[0];
  }

  function handle(event: SessionEvent, errors: unknown[]): void {
    if (closed) return;
    const before = session;
    session = reduce(session, { ...event, at: deps.now(), random: deps.random() });
    runEffects();
    if (session === before) return;
    try {
      listeners.emit(session, before);
    } catch (error) {
      errors.push(error);
    }
  }

  function runEffects(): void {
    const wanted = new Map(effects(session).map((effect) => [effectKey(effect), effect]));
    for (const [name, end] of running) {
      if (wanted.has(name)) continue;
      running.delete(name);
      end();
    }
    for (const [name, effect] of wanted) {
      if (!running.has(name)) running.set(name, startEffect(effect));
    }
  }

  function startEffect(effect: Effect): () => void {
    switch (effect.kind) {
      case 'send':
        return send(effect);
      case 'read':
        return read(effect);
      case 'timer':
        return deps.after(Math.ceil(Math.max(0, effect.at - deps.now())), () => {
          // A timer may come a moment early: then it is set anew.
          running.delete(effectKey(effect));
          dispatch({ type: 'due' });
        });
      case 'signIn':
        return signIn();
    }
  }

  function send({ request, command, snapshot }: Extract<Effect, { kind: 'send' }>): () => void {
    void deps.backend
      .execute(command, snapshot)
      .then((answer) => dispatch({ type: 'answered', request, answer }));
    return () => undefined;
  }

  /** An attempt that ends after there is access by another way counts for nothing. */
  function signIn(): () => void {
    let ended = (ok: boolean): void => dispatch({ type: 'signInEnded', ok });
    void deps.signIn().then((ok) => ended(ok));
    return () => {
      ended = () => undefined;
    };
  }

  function read({ request, routine }: Extract<Effect, { kind: 'read' }>): () => void {
    void deps.backend.read(routine).then((answer) => dispatch({ type: 'read', request, answer }));
    return () => undefined;
  }

  dispatch({ type: 'due' });
  return {
    session: () => session,
    subscribe: listeners.subscribe,
    press: (command, by = 'me') => dispatch({ type: 'pressed', command, by }),
    stateReceived: (snapshot) => dispatch({ type: 'stateReceived', snapshot }),
    liveChanged: (live) => dispatch({ type: 'liveChanged', live }),
    roundBegan: () => dispatch({ type: 'roundBegan' }),
    paceChanged: (stretch) => dispatch({ type: 'paceChanged', stretch }),
    focused: () => dispatch({ type: 'focused' }),
    visibilityChanged: (visible) => dispatch({ type: 'visibilityChanged', visible }),
    verify: () => dispatch({ type: 'verify' }),
    checkAgain: () => dispatch({ type: 'checkAgain' }),
    consentNoted: (decision) => dispatch({ type: 'consentNoted', decision }),
    signedIn: () => dispatch({ type: 'signInEnded', ok: true }),
    close() {
      closed = true;
      for (const end of running.values()) end();
      running.clear();
      listeners.close();
    },
  };
}
