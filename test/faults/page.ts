import { confirmsSignIn } from '../../src/agent/mount-call.tsx';
import type { Command } from '../../src/recording/command.ts';
import {
  type Activity,
  type ActivityEntry,
  noActivity,
  withNewEntries,
} from '../../src/recording/session/activity.ts';
import type { StoredPress } from '../../src/recording/session/session.ts';
import { pressToKeep } from '../../src/recording/session/pending.ts';
import { type Label, type View, view } from '../../src/recording/session/view.ts';
import { load, type Loaded, type Setup } from './wiring.ts';

/** From leaving for the login server to being back, ms. */
const SIGN_IN_MS = 1_000;

interface PageDeps extends Setup {
  /** Asks the login server for a new token. */
  readonly logIn: () => Promise<string>;
}

/** The agent's page as main.tsx wires it, without the DOM. A sign-in reloads it, as in a frame. */
export interface Page {
  readonly view: () => View;
  /** Every label that was shown since the last call. */
  readonly labelsShown: () => ReadonlySet<Label>;
  /** What the call's activity says since the page was opened or reloaded. */
  readonly activity: () => readonly ActivityEntry[];
  readonly press: (command: Command) => void;
  readonly checkAgain: () => void;
  /** "Sign in" is pressed. */
  readonly signIn: () => void;
  readonly close: () => void;
}

export async function openPage(parts: PageDeps): Promise<Page> {
  const { clock, logIn } = parts;
  let labels = new Set<Label>();
  let activity: Activity = noActivity;
  /** The automatic sign-in was tried, and no request has worked since. */
  let tried = false;
  let page = enter(await logIn(), null);

  function enter(token: string, storedPress: StoredPress | null): Loaded {
    const loaded = load(parts, token, storedPress, {
      leave() {
        if (tried) return Promise.resolve(false);
        tried = true;
        clock.after(SIGN_IN_MS, () => void comeBack(pressToKeep(page.sessionStore.session())));
        return new Promise(() => undefined);
      },
      changed(session, before) {
        labels.add(view(session).label);
        activity = withNewEntries(activity, before, session, clock.now());
        if (confirmsSignIn(session, before)) tried = false;
      },
    });
    labels.add(view(loaded.sessionStore.session()).label);
    return loaded;
  }

  async function comeBack(storedPress: StoredPress | null): Promise<void> {
    page.close();
    page = enter(await logIn(), storedPress);
  }

  return {
    view: () => view(page.sessionStore.session()),
    labelsShown() {
      const shown = labels;
      labels = new Set([view(page.sessionStore.session()).label]);
      return shown;
    },
    activity: () => activity.entries,
    press: (command) => page.sessionStore.press(command),
    checkAgain: () => page.sessionStore.checkAgain(),
    signIn: () => void comeBack(null),
    close: () => page.close(),
  };
}
