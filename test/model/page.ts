import type { SessionStore } from '../../src/recording/session/store.ts';
import type { Session, StoredPress } from '../../src/recording/session/session.ts';
import type { View } from '../../src/recording/session/view.ts';
import type { Core } from './core.ts';
import type { Listener } from './live.ts';
import { createPageDeps, type PageEnvironment } from './page-deps.ts';
import { properties } from './properties/properties.ts';
import { type Checker, type Checkers, combined } from './checker.ts';

/** One page with its session store, watched by every checker. */
export interface Page extends Listener {
  readonly view: () => View;
  readonly press: SessionStore['press'];
  readonly focused: () => void;
  readonly visibilityChanged: SessionStore['visibilityChanged'];
  readonly checkAgain: () => void;
  readonly signedIn: () => void;
  /** Removes one of its two listeners. */
  readonly unsubscribe: () => void;
  /** Number of reads so far. */
  readonly reads: () => number;
  /** Lets the checkers see what is shown. */
  readonly look: () => void;
  readonly changed: Required<Checker>['changed'];
  readonly pressToKeep: () => StoredPress | null;
  readonly close: () => void;
}

export function openPage(
  core: Core,
  environment: PageEnvironment,
  access: Session['access'],
  storedPress: StoredPress | null,
  broken: (promise: string) => void,
): Page {
  const { clock, platform } = environment;
  const checkers: Checkers = {
    now: clock.now,
    call: platform.call,
    access,
    storedPress: storedPress?.command ?? null,
    timers: () => deps.timers(),
    broken,
  };
  let reads = 0;
  const checker = combined(
    [...properties, closing, counting].map((property) => property(checkers)),
  );
  const deps = createPageDeps(environment, checker);
  let closed = false;
  let left = false;

  function closing(): Checker {
    const act = (): void => {
      if (closed) broken('a closed page sends nothing');
    };
    return { sent: act, readBegan: act };
  }

  function counting(): Checker {
    return { readBegan: () => void (reads += 1) };
  }

  const sessionStore = core.createSessionStore(deps, access, storedPress);
  let seen = sessionStore.session();
  let lastView = core.view(seen);

  function view(): View {
    const session = sessionStore.session();
    if (session !== seen) lastView = core.view(session);
    seen = session;
    return lastView;
  }

  sessionStore.subscribe(() => {
    if (closed) broken('a closed page reports nothing');
    checker.shown(view());
  });
  const unsubscribe = sessionStore.subscribe(() => {
    if (left) broken('a listener that left hears nothing');
  });

  return {
    view,
    press(command) {
      checker.pressed(command, view());
      sessionStore.press(command);
    },
    stateReceived(snapshot) {
      checker.stateReceived(snapshot, view());
      sessionStore.stateReceived(snapshot);
    },
    liveChanged(live) {
      checker.liveChanged();
      sessionStore.liveChanged(live);
    },
    focused: sessionStore.focused,
    visibilityChanged: sessionStore.visibilityChanged,
    checkAgain: sessionStore.checkAgain,
    signedIn() {
      checker.signedIn('elsewhere');
      sessionStore.signedIn();
    },
    unsubscribe() {
      left = true;
      unsubscribe();
    },
    reads: () => reads,
    look() {
      if (closed && deps.timers() > 0) broken('a closed page leaves no timer');
      if (!closed) checker.shown(view());
    },
    changed: checker.changed,
    pressToKeep: () => core.pressToKeep(sessionStore.session()),
    close() {
      closed = true;
      sessionStore.close();
      if (deps.timers() > 0) broken('a closed page leaves no timer');
    },
  };
}
