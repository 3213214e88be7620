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
  /** Why the sign-in that has just returned failed. */
  readonly problem: ProblemMessage | null;
  readonly messages: FirstMessages;
  readonly allMessages: () => Promise<Messages>;
  /** The panel replaces the list of calls, so it must show at once. */
  readonly replacesList: boolean;
}

/** How long a panel without a status stays hidden, ms; the same as .if-it-lasts in styles.css. */
export const firstDrawAfterMs = 400;

/** A mounted panel. */
export interface MountedCall {
  /** Resolves once the panel shows more than that the status is being checked. */
  readonly statusShows: Promise<void>;
  /** Adds content to a slot; it is drawn with the panel. */
  readonly add: (slot: SlotName, content: SlotContent) => void;
  /** Sets the hints of the buttons. */
  readonly showHints: (hints: Hints) => void;
  /** Redraws after a change outside the session. */
  readonly redraw: () => void;
  readonly close: () => void;
}

/** Keeps the panel and the workspace in sync with the session until it is closed. */
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
  /** Whether to wait for the first status before showing the panel, which saves a layout without it. */
  let waits = access === 'granted' && !replacesList;
  const announcement = waits ? createAnnouncement(clock) : null;
  let stopTicking = (): void => undefined;
  let stopWaiting = (): void => undefined;

  function show(): void {
    const session = sessionStore.session();
    if (closed) return;
    waits &&= isFirstCheck(session);
    // A hidden panel is up to date but has no layout.
    root.hidden = waits;
    const shown = view(session);
    stopTicking();
    if (isRunning(shown)) stopTicking = clock.after(untilNextSecondMs(clock.now()), show);
    render(
      <Panel view={shown} now={clock.now()} messages={messages} slots={slots} onPress={press} />,
      root,
    );
  }

  /**
   * Shows the panel after the wait: content that appears only after a delay has waited long enough and appears at once.
   */
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
    // The session may already have access gained in another way.
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

  /** While signed out, uses the access that another widget of the tab gains. */
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
  // The wait for a sign-in in progress was over before the panel was created.
  if (access === 'renewing') showWaited();
  else show();
  const stopHoldingBack = clock.after(firstDrawAfterMs, () => {
    if (!waits) return;
    waits = false;
    // From now on the panel's own live region announces changes.
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

/** Ticks on full seconds, so that all running times change together. */
const untilNextSecondMs = (now: number): number => 1000 - (now % 1000);

/**
 * Whether the last sign-in has just proved to work: the platform answered a read and accepted the stored command, if
 * there was one. Otherwise a platform that accepts only reads would cause endless redirects to the login.
 */
export function confirmsSignIn(session: Session, before: Session): boolean {
  return isConfirmed(session) && !isConfirmed(before);
}

const isConfirmed = ({ confirmed, pending }: Session): boolean => confirmed && pending === null;
