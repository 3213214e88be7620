import { render } from 'preact';
import type { SignIn } from '../genesys/auth/sign-in.ts';
import type { Host } from '../genesys/launch/workspace.ts';
import type { Clock } from '../recording/clock.ts';
import type { Command } from '../recording/command.ts';
import type { SessionStore } from '../recording/session/store.ts';
import type { LastFailure, Session } from '../recording/session/session.ts';
import { type View, view } from '../recording/session/view.ts';
import { briefly, signInMessage } from '../i18n/load.ts';
import type { FirstMessages, Messages, ProblemMessage } from '../i18n/messages.ts';
import { Brief } from './NotLoaded.tsx';
import { Panel } from './panel/Panel.tsx';
import { isRunning } from './panel/RunningTime.tsx';
import type { BadgeCounter } from './badge.ts';
import { newFailure } from './new-failure.ts';
import { createAnnouncement } from '../ui/announce-once.ts';
import { watchFocus } from '../ui/watch-focus.ts';
import { isFirstCheck, keepTrying, onceStatusShows } from './once-confirmed.ts';
import { type Hints, type SlotContent, type SlotContents, type SlotName } from './panel/slots.ts';

interface CallPage {
  readonly root: HTMLElement;
  readonly clock: Clock;
  readonly sessionStore: SessionStore;
  readonly access: Session['access'];
  readonly host: Host;
  readonly badge: BadgeCounter;
  readonly signIn: SignIn;
  /** Why the sign-in that just came back brought no access. */
  readonly problem: ProblemMessage | null;
  readonly messages: FirstMessages;
  readonly allMessages: () => Promise<Messages>;
  /** The agent's list of calls is on the screen, and gives way at once. */
  readonly replacesList: boolean;
}

/** How long a panel without a status is not shown, ms: as long as what may pass soon (.if-it-lasts in styles.css). */
export const firstDrawAfterMs = 400;

/** A panel on the screen. */
export interface MountedCall {
  /** There is more to see than that the status is being checked. */
  readonly statusShows: Promise<void>;
  /** Adds a part whose code has loaded. It is drawn whenever the panel is. */
  readonly add: (slot: SlotName, content: SlotContent) => void;
  /** Tells the buttons what to know beside their names. */
  readonly showHints: (hints: Hints) => void;
  /** For a change that is not the session's. */
  readonly redraw: () => void;
  readonly close: () => void;
}

/** Keeps the panel and the workspace equal to the session until it is closed. */
export function mountCall({
  root,
  clock,
  sessionStore,
  access,
  host,
  badge,
  signIn,
  problem,
  messages,
  allMessages,
  replacesList,
}: CallPage): MountedCall {
  let slots: SlotContents = {
    alerts: [
      ({ alert }) =>
        alert && (
          <div class="if-it-lasts">
            <Brief
              message={briefly(messages, alert.command)}
              messages={messages}
              onCheckAgain={sessionStore.checkAgain}
            />
          </div>
        ),
    ],
  };
  let signInProblem = problem;
  let triedBefore: ProblemMessage | null = null;
  let longWait: ProblemMessage | null = null;
  let closed = false;
  /** A status that comes at once is the first thing shown: the layout of a panel without one would be for nothing. */
  let waits = access === 'granted' && !replacesList;
  const announcement = waits ? createAnnouncement(clock) : null;
  let stopTicking = (): void => undefined;
  let stopWaiting = (): void => undefined;

  function show(): void {
    const session = sessionStore.session();
    if (closed) return;
    waits &&= isFirstCheck(session);
    // What is hidden is ready for its status, and has no layout.
    root.hidden = waits;
    const shown = view(session);
    stopTicking();
    if (isRunning(shown)) stopTicking = clock.after(untilNextSecondMs(clock.now()), show);
    render(
      <Panel view={shown} now={clock.now()} messages={messages} slots={slots} onPress={press} />,
      root,
    );
  }

  /** The panel was held back: what appears only if it lasts has lasted, and appears with the status. */
  function showWaited(): void {
    show();
    for (const animation of root.getAnimations({ subtree: true })) {
      animation.currentTime = firstDrawAfterMs;
    }
  }

  function add(slot: SlotName, content: SlotContent): void {
    slots = { ...slots, [slot]: [...(slots[slot] ?? []), content] };
    show();
  }

  async function loadAlerts(): Promise<() => void> {
    const loaded = await Promise.all([import('./panel/Notices.tsx'), allMessages()]);
    const [{ Alerts }, texts] = loaded;
    const draw: SlotContent = (shown, now) => (
      <Alerts
        key="alerts"
        view={shown}
        now={now}
        messages={texts}
        signInProblem={signInProblem ?? problemToShow(shown)}
        longWait={signIn.takesLong() ? longWait : null}
        onPress={press}
        onCheckAgain={sessionStore.checkAgain}
        onSignIn={() => void promptSignIn()}
      />
    );
    slots = { ...slots, alerts: [draw] };
    show();
    return () => undefined;
  }

  function press(command: Command): void {
    signInProblem = null;
    sessionStore.press(command);
  }

  function problemToShow({ signIn: state }: View): ProblemMessage | null {
    return state === 'needed' && signIn.tried() ? triedBefore : null;
  }

  async function promptSignIn(): Promise<void> {
    const found = await signIn.signInInteractively();
    signInProblem = await signInMessage(messages, found);
    if (found) show();
    // It may have heard already of access that came otherwise.
    else if (sessionStore.session().access !== 'granted') sessionStore.signedIn();
  }

  async function loadTriedBefore(): Promise<void> {
    triedBefore ??= await signInMessage(messages, { kind: 'triedBefore' });
    show();
  }

  async function loadLongWait(): Promise<void> {
    longWait ??= await signInMessage(messages, { kind: 'takesLong' });
    show();
  }

  async function tellWorkspace({ failure, command }: LastFailure): Promise<void> {
    const brief = briefly(messages, command);
    const { title, whole } = await allMessages().then(
      (texts) => texts.failure(failure, command),
      () => ({ title: brief.what, whole: brief.next }),
    );
    host.toast('error', title, whole);
  }

  /** Signed out, the page takes over the access that another widget of the tab gets. */
  function waitForOthers({ access }: Session): void {
    stopWaiting();
    if (access !== 'needed') return;
    stopWaiting = signIn.watchOthers(sessionStore.signedIn);
    void loadTriedBefore();
  }

  const unsubscribe = sessionStore.subscribe((session, before) => {
    if (session.access === 'granted' && before.access !== 'granted') signInProblem = null;
    show();
    if (session.access !== before.access) waitForOthers(session);
    if (confirmsSignIn(session, before)) signIn.confirmed();
    const lastFailure = newFailure(session, before);
    if (lastFailure) void tellWorkspace(lastFailure);
    badge('failure', Boolean(session.lastFailure?.command));
  });

  const stopWatching = watchFocus(host, clock, sessionStore);
  const stopLongWait = signIn.onTakesLong(() => void loadLongWait());
  waitForOthers(sessionStore.session());
  // A sign-in under way was waited for before there was a panel.
  if (access === 'renewing') showWaited();
  else show();
  const stopHoldingBack = clock.after(firstDrawAfterMs, () => {
    if (!waits) return;
    waits = false;
    // From here on the panel's own region changes.
    announcement?.remove();
    showWaited();
  });
  let stopLoading = (): void => undefined;
  const statusShows = onceStatusShows(sessionStore, clock.after);
  async function loadAlertsAfterStatus(): Promise<void> {
    await statusShows;
    if (closed) return;
    announcement?.say(messages.labels[view(sessionStore.session()).label]);
    stopLoading = keepTrying(clock.after, loadAlerts);
  }
  void loadAlertsAfterStatus();
  return {
    statusShows,
    add,
    showHints(hints) {
      slots = { ...slots, hints };
      show();
    },
    redraw: show,
    close() {
      closed = true;
      stopLoading();
      stopTicking();
      stopHoldingBack();
      announcement?.remove();
      stopWaiting();
      stopLongWait();
      unsubscribe();
      badge('failure', false);
      stopWatching();
    },
  };
}

/** Ticks at the full seconds, so that every running time on the screen changes together. */
const untilNextSecondMs = (now: number): number => 1000 - (now % 1000);

/**
 * Whether the last sign-in has just turned out to be good: the platform answered a read, and took the command that was
 * kept, if there was one. A platform that takes reads only would otherwise send the page to the login for ever.
 */
export function confirmsSignIn(session: Session, before: Session): boolean {
  return isConfirmed(session) && !isConfirmed(before);
}

const isConfirmed = ({ confirmed, pending }: Session): boolean => confirmed && pending === null;
