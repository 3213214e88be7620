import type { Backend } from '../backend.ts';
import type { Command, Presser } from '../command.ts';
import type { Reading } from '../snapshot.ts';
import { nameOfNeed, type Need, needs } from './effects.ts';
import { reduce } from './reduce.ts';
import {
  type Happening,
  type KeptPress,
  openSession,
  type Session,
  type Since,
} from './session.ts';

/** What a session needs from the world. */
export interface World {
  readonly backend: Backend;
  /** Epoch ms. */
  readonly now: () => number;
  /** Runs the task after `ms` milliseconds; the returned function cancels it. */
  readonly after: (ms: number, task: () => void) => () => void;
  /** 0 to 1. */
  readonly random: () => number;
  /**
   * Gets a new access token; true when there is one. A sign-in that leaves the page never settles: what was pressed
   * and has no outcome (`pressToKeep`) is for the page to keep.
   */
  readonly signIn: () => Promise<boolean>;
}

/** Runs a session: carries out its needs and feeds it what happens. */
export interface Conductor {
  readonly session: () => Session;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: (session: Session, before: Session) => void) => () => void;
  readonly press: (command: Command, by?: Presser) => void;
  readonly told: (reading: Reading) => void;
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly focused: () => void;
  readonly visibilityChanged: (visible: boolean) => void;
  /** Reads the status, hidden or not: something is about to be done that needs it. */
  readonly verify: () => void;
  readonly checkAgain: () => void;
  /** The person signed in, or another page did for them. */
  readonly signedIn: () => void;
  /** Ends every timer, and ignores every late answer. Sends nothing. */
  readonly close: () => void;
}

export function conduct(
  world: World,
  access: Session['access'] = 'granted',
  kept: KeptPress | null = null,
  since: Since | null = null,
): Conductor {
  let session = openSession(world.now(), access, kept, since);
  let closed = false;
  let telling = false;
  const listeners = new Set<(session: Session, before: Session) => void>();
  const running = new Map<string, () => void>();
  const waiting: Happening[] = [];

  /**
   * What a listener makes happen waits until all listeners know what happened before it. One that fails keeps nothing
   * from the others; its error is thrown after them.
   */
  function happen(happening: Happening): void {
    waiting.push(happening);
    if (telling) return;
    telling = true;
    const errors: unknown[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) take(next, errors);
    telling = false;
    if (errors.length > 0) throw errors[0];
  }

  function take(happening: Happening, errors: unknown[]): void {
    if (closed) return;
    const before = session;
    session = reduce(session, { ...happening, at: world.now(), random: world.random() });
    keepUp();
    if (session === before) return;
    for (const listener of listeners) {
      try {
        listener(session, before);
      } catch (error) {
        errors.push(error);
      }
    }
  }

  function keepUp(): void {
    const wanted = new Map(needs(session).map((need) => [nameOfNeed(need), need]));
    for (const [name, end] of running) {
      if (wanted.has(name)) continue;
      running.delete(name);
      end();
    }
    for (const [name, need] of wanted) {
      if (!running.has(name)) running.set(name, begin(need));
    }
  }

  function begin(need: Need): () => void {
    switch (need.kind) {
      case 'send':
        return send(need);
      case 'read':
        return read(need.request);
      case 'wake':
        return world.after(Math.ceil(Math.max(0, need.at - world.now())), () => {
          // A timer may come a moment early: then it is set anew.
          running.delete(nameOfNeed(need));
          happen({ type: 'due' });
        });
      case 'signIn':
        return signIn();
    }
  }

  function send({ request, command, reading }: Extract<Need, { kind: 'send' }>): () => void {
    void world.backend
      .carryOut(command, reading)
      .then((answer) => happen({ type: 'answered', request, answer }));
    return () => undefined;
  }

  /** An attempt that ends after there is access by another way counts for nothing. */
  function signIn(): () => void {
    let ended = (ok: boolean): void => happen({ type: 'signInEnded', ok });
    void world.signIn().then((ok) => ended(ok));
    return () => {
      ended = () => undefined;
    };
  }

  function read(request: number): () => void {
    void world.backend.read().then((answer) => happen({ type: 'read', request, answer }));
    return () => undefined;
  }

  happen({ type: 'due' });
  return {
    session: () => session,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: (command, by = 'me') => happen({ type: 'pressed', command, by }),
    told: (reading) => happen({ type: 'told', reading }),
    liveChanged: (live) => happen({ type: 'liveChanged', live }),
    focused: () => happen({ type: 'focused' }),
    visibilityChanged: (visible) => happen({ type: 'visibilityChanged', visible }),
    verify: () => happen({ type: 'verify' }),
    checkAgain: () => happen({ type: 'checkAgain' }),
    signedIn: () => happen({ type: 'signInEnded', ok: true }),
    close() {
      closed = true;
      for (const end of running.values()) end();
      running.clear();
      listeners.clear();
    },
  };
}
