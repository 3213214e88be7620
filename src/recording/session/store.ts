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

/** What a session needs from its environment. */
export interface SessionDeps extends Clock {
  readonly backend: Backend;
  /** 0 to 1. */
  readonly random: () => number;
  /**
   * Gets a new access token; resolves to true if that worked. A sign-in that leaves the page never settles; the page
   * has to keep the press whose outcome is unknown (`pressToKeep`).
   */
  readonly signIn: () => Promise<boolean>;
}

/** Runs a session: feeds it events and carries out its effects. */
export interface SessionStore {
  readonly session: () => Session;
  /** @returns a function that unsubscribes */
  readonly subscribe: (listener: (session: Session, before: Session) => void) => () => void;
  readonly press: (command: Command, by?: PressedBy) => void;
  readonly stateReceived: (snapshot: CallSnapshot) => void;
  readonly liveChanged: (live: 'on' | 'off') => void;
  /** Another widget of the tab is about to read the calls of all widgets. */
  readonly roundBegan: () => void;
  /** Stretches the routine read interval by this factor: 1, or more if the rate limit is tight. */
  readonly paceChanged: (stretch: number) => void;
  readonly focused: () => void;
  readonly visibilityChanged: (visible: boolean) => void;
  /** Reads the status even on a hidden page, because an action needs it. */
  readonly verify: () => void;
  readonly checkAgain: () => void;
  /** @param decision the customer's answer that is not yet stored on the call; `null` if there is none */
  readonly consentNoted: (decision: ConsentDecision | null) => void;
  /** The user signed in, here or on another page. */
  readonly signedIn: () => void;
  /** Stops all timers and ignores late answers. Sends nothing. */
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
   * Events dispatched by a listener wait until all listeners have handled the current one. Every listener is called,
   * even if one throws; the first error is thrown afterwards.
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
          // A timer may fire slightly early; removing it here lets it be set again.
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

  /** Ignores the result of an attempt once access was gained in another way. */
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
