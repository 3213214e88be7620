import { render } from 'preact';
import { isCompact, openPreferences } from '../storage/preferences.ts';
import { openKeptPresses } from '../storage/kept-presses.ts';
import { lastPerson, storageOf } from '../storage/personal.ts';
import { openPausePromise, openStatusSince } from '../storage/status-since.ts';
import type { PageStorage } from '../storage/page-storage.ts';
import { boot, type OpenedPage } from '../genesys/boot.ts';
import type { SignIn } from '../genesys/auth/sign-in.ts';
import { openOwnCalls, type OwnCalls } from '../genesys/calls/agent-calls.ts';
import { createSessionStore } from '../recording/session/store.ts';
import { recordHistory } from '../recording/session/history.ts';
import { afterWhenIdle, browserClock } from '../ui/clock.ts';
import { onLeave } from '../ui/on-leave.ts';
import { en, loadMessages, signInMessage, withFailures } from '../i18n/load.ts';
import type { FirstMessages, Messages, ProblemMessage } from '../i18n/messages.ts';
import { type BadgeCounter, createBadgeCounter } from './badge.ts';
import type { OpenedCall } from './my-calls/mount-my-calls.tsx';
import type { SlotContent } from './panel/slots.ts';
import { firstDrawAfterMs, mountCall } from './mount-call.tsx';
import { keepPress } from './keep-press.ts';
import { pageStorage, prepared } from './prepared.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { onceConfirmed } from './once-confirmed.ts';

const root = document.getElementById('app') ?? document.body;
const { storage, lasting } = pageStorage;
const presses = openKeptPresses(storage);
// Before the first paint, so that nothing moves. If it fails, it loads again with the preferences.
const compact =
  isCompact(lasting) &&
  import('./panel/compact.ts').then(
    (it) => it.applyCompactLayout(),
    () => {},
  );
if (compact) root.className = 'compact';

// Not awaited: lazy modules import this file and would deadlock.
void open().catch(() => {
  root.hidden = false;
  render(<NotLoaded messages={en} onCheckAgain={() => window.location.reload()} />, root);
});

async function open(): Promise<void> {
  const { host, language, pageUri, opening } = boot(await prepared, pageStorage, browserClock);
  try {
    // A page that leaves for the login server needs no texts.
    const [messages, page] = await Promise.all([
      loadMessages(language),
      opening.ok ? opening.value.then(gainAccess) : null,
      compact,
    ]);
    document.documentElement.lang = messages.lang;
    document.title = messages.panelName;
    if (page) await openPage(page, messages);
    else if (!opening.ok)
      await (
        await import('../ui/show-problem.tsx')
      ).showProblem(root, opening.problem, messages, pageUri);
  } finally {
    // A failure, too, has to be seen.
    void host.ready();
  }
}

/** Signs in silently if there is no token: such a page leaves for the login server. */
async function gainAccess(page: OpenedPage): Promise<OpenedPage> {
  const { host, compareConfig, access } = page;
  const signIn: SignIn = {
    ...page.signIn,
    async renewSilently() {
      // The login server may ask for a password, and cannot tell the workspace to show its page. It must also be the
      // one that the current config.json names.
      await Promise.all([host.ready(), compareConfig()]);
      return page.signIn.renewSilently();
    },
  };
  return { ...page, signIn, access: access === 'renewing' ? await renewFirst(signIn) : access };
}

async function openPage(page: OpenedPage, messages: FirstMessages): Promise<void> {
  const { installation, host, problem } = page;
  const agent: AgentPage = {
    ...page,
    problem: await signInMessage(messages, problem),
    badge: createBadgeCounter(host.setBadge),
    messages,
    allMessages: () => withFailures(messages),
    calls: await openOwnCalls(page, browserClock, storage),
  };
  const { conversationId } = installation.launch;
  const call = conversationId === null ? null : openCall(agent, conversationId, agent.calls.watch);
  const leave = call ? call.leave : await openMyCalls(agent);
  const leavePage = (): void => {
    leave();
    agent.calls.close();
  };
  host.onStop(leavePage);
  onLeave(leavePage);
  await call?.statusShows;
  void page.compareConfig();
}

/** Delays the panel of a page that is about to leave for the login server, as drawing it would slow that down. */
function renewFirst(signIn: SignIn): Promise<OpenedPage['access']> {
  return new Promise((resolve) => {
    browserClock.after(firstDrawAfterMs, () => resolve('renewing'));
    void signIn.renewSilently().then((ok) => resolve(ok ? 'granted' : 'needed'));
  });
}

/** What all calls of the page share. */
interface AgentPage extends Omit<OpenedPage, 'problem'> {
  /** Why the last sign-in failed. */
  readonly problem: ProblemMessage | null;
  readonly badge: BadgeCounter;
  readonly messages: FirstMessages;
  /** Adds the failure texts, which load on demand; rejects without a network. */
  readonly allMessages: () => Promise<Messages>;
  readonly calls: OwnCalls;
}

/** Shows one call until it is closed. The status shows at once; the rest loads later. */
function openCall(
  agent: AgentPage,
  conversationId: string,
  watch: OwnCalls['watch'],
  header: SlotContent | null = null,
): OpenedCall {
  const { installation, access, signIn, calls, frame, leaving, holdsWrites } = agent;
  const { config, launch } = installation;
  const { api } = calls;
  const backend = calls.backendOf(conversationId);
  const deps = { ...browserClock, backend, random: Math.random, signIn: signIn.renewSilently };
  const { now } = browserClock;
  const storedPress = presses.take(conversationId, frame, now());
  const userId = lastPerson(storage);
  const since = openStatusSince(storageOf(storage, userId), conversationId).take(now());
  const sessionStore = createSessionStore(deps, access, storedPress, since && { ...since, userId });
  /** The storage of the user for whom the last read was answered. */
  const ownStorage = (): PageStorage['storage'] =>
    storageOf(storage, sessionStore.session().userId);
  const keepOpenPress = keepPress(sessionStore, presses, conversationId, now, holdsWrites);
  leaving.add(keepOpenPress);
  const history = recordHistory(sessionStore, now);
  const shown = mountCall({
    ...agent,
    root,
    clock: browserClock,
    sessionStore,
    replacesList: header !== null,
  });
  if (header) shown.add('header', header);
  const close = [
    () => leaving.delete(keepOpenPress),
    () => openStatusSince(ownStorage(), conversationId).save(sessionStore.session().since, now()),
    shown.close,
    onceConfirmed(sessionStore, afterWhenIdle, () => calls.joinReads(sessionStore)),
    onceConfirmed(sessionStore, afterWhenIdle, () =>
      watch({
        liveChanged: sessionStore.liveChanged,
        callChanged(id, snapshot) {
          if (id === conversationId) sessionStore.stateReceived(snapshot);
        },
      }),
    ),
    onceConfirmed(sessionStore, afterWhenIdle, async () => {
      const loaded = await Promise.all([import('./load-features.ts'), agent.allMessages()]);
      const [{ loadFeatures }, messages] = loaded;
      return loadFeatures({
        ...agent,
        messages,
        root,
        conversationId,
        config,
        language: launch.language,
        sessionStore,
        history,
        shown,
        async openSheetDeps() {
          const [{ openActivityLog }, { listRecordings }] = await Promise.all([
            import('../storage/activity.ts'),
            import('../genesys/calls/recording-files.ts'),
          ]);
          return {
            whoAmI: calls.whoAmI,
            log: openActivityLog(ownStorage(), conversationId),
            preferences: openPreferences(lasting),
            listRecordings: () => listRecordings(api, conversationId),
          };
        },
        openPausePromise: () => openPausePromise(ownStorage(), conversationId),
        openConsent: async () => {
          const [{ writeConsent }, { openKeptConsent }] = await Promise.all([
            import('../genesys/calls/consent.ts'),
            import('../storage/kept-consent.ts'),
          ]);
          return {
            write: (...answer) => writeConsent(api, conversationId, ...answer),
            keptConsent: openKeptConsent(ownStorage(), conversationId),
          };
        },
      });
    }),
  ];
  return {
    sessionStore,
    statusShows: shown.statusShows,
    redraw: shown.redraw,
    close: () => close.forEach((task) => task()),
    leave() {
      keepOpenPress(null);
      close.forEach((task) => task());
      sessionStore.close();
    },
  };
}

/** Lists all of the agent's calls, if the page was not opened for a call. */
async function openMyCalls(agent: AgentPage): Promise<() => void> {
  const { calls, messages } = agent;
  const [{ mountMyCalls }, read, myCallsMessages, allMessages] = await Promise.all([
    import('./my-calls/mount-my-calls.tsx'),
    calls.openList(),
    messages.lazy.myCalls(),
    agent.allMessages(),
  ]);
  return mountMyCalls({
    ...agent,
    messages: allMessages,
    root,
    clock: browserClock,
    myCallsMessages,
    pressWaitsFor: (id) => presses.waitsFor(id, agent.frame),
    read,
    watch: calls.watch,
    openCall: (id, watch, header, isListed) =>
      openCall(
        isListed ? { ...agent, access: 'granted', problem: null } : agent,
        id,
        watch,
        header,
      ),
  });
}
