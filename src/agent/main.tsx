import { render } from 'preact';
import { createApi } from '../genesys/api/api.ts';
import { createClient } from '../genesys/sdk/client.ts';
import { writesAnswered } from '../genesys/sdk/surviving-write.ts';
import { isCompact } from '../storage/preferences.ts';
import type { Host } from '../genesys/launch/host.ts';
import type { Installation } from '../genesys/launch/installation.ts';
import { openKeptPresses } from '../storage/kept-presses.ts';
import { openPausePromise, openStatusSince } from '../storage/status-since.ts';
import { createWhoAmI } from '../genesys/calls/current-user.ts';
import { openOwnCalls, type OwnCalls } from '../genesys/calls/agent-calls.ts';
import type { SignInProblem } from '../genesys/launch/problem.ts';
import { exchangeCode, type RedirectResult } from '../genesys/auth/redirect.ts';
import { consumeRedirect, loadInstallation } from '../genesys/boot.ts';
import { createSignIn, type SignIn } from '../genesys/auth/sign-in.ts';
import { watchRefusals } from '../genesys/auth/watch-refusals.ts';
import { createSignInStore } from '../genesys/auth/token-store.ts';
import { openStorage } from '../storage/page-storage.ts';
import { createSessionStore, type SessionDeps } from '../recording/session/store.ts';
import type { Session } from '../recording/session/session.ts';
import { recordHistory } from '../recording/session/history.ts';
import { browserClock } from '../ui/clock.ts';
import { onLeave } from '../ui/on-leave.ts';
import { en, loadMessages } from '../i18n/load.ts';
import type { Messages } from '../i18n/messages.ts';
import { type BadgeCounter, createBadgeCounter } from './badge.ts';
import type { OpenedCall } from './my-calls/mount-my-calls.tsx';
import type { SlotContent } from './panel/slots.ts';
import { mountCall } from './mount-call.tsx';
import { keepPress } from './keep-press.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { onceConfirmed } from './once-confirmed.ts';

const { location } = window;
const root = document.getElementById('app') ?? document.body;
const { storage, lasting, survivesLeaving } = openStorage();
const store = createSignInStore(storage);
const presses = openKeptPresses(storage);
if (isCompact(lasting)) root.className = 'compact';

// Not awaited: what is loaded later imports this file and would wait for itself.
void open(consumeRedirect(store)).catch(() =>
  render(<NotLoaded messages={en} onCheckAgain={() => location.reload()} />, root),
);

async function open(redirect: RedirectResult): Promise<void> {
  const { host, installation, language } = await loadInstallation(redirect);
  const messages = await loadMessages(language);
  document.documentElement.lang = messages.lang;
  document.title = messages.panelName;
  if (installation.ok) await openPage(installation.value, host, redirect, messages);
  else
    await (
      await import('../ui/show-problem.tsx')
    ).showProblem(root, installation.problem, messages);
  host.ready();
}

async function openPage(
  installation: Installation,
  host: Host,
  redirect: RedirectResult,
  messages: Messages,
): Promise<void> {
  const { launch, config, domain, clientId } = installation;
  const newClient = () => createClient(domain, config.gateway);
  const client = newClient();
  const page = location.origin + location.pathname;
  const frame = redirect.pendingLogin?.frame ?? crypto.randomUUID();
  const leaving = new Set<(frame: string) => void>();
  const signIn = createSignIn({
    client,
    newClient,
    clientId,
    grant: config.grant,
    redirectUri: page,
    popupUri: new URL('signed-in.html', page).href,
    usePopup: launch.usePopup || !survivesLeaving,
    // As it is then: the page may show another call than it was opened for.
    get search() {
      return location.search;
    },
    frame,
    store,
    async beforeLeaving() {
      await writesAnswered();
      for (const keep of leaving) keep(frame);
    },
    ...browserClock,
  });
  const exchangeProblem = await exchangeCode(redirect, client, clientId, page, store, Date.now());
  const problem = redirect.problem ?? exchangeProblem;
  const access = signIn.resume() ? 'granted' : problem ? 'needed' : 'renewing';
  const renewSilently: SessionDeps['signIn'] = () => {
    // The login server may ask for a password, and cannot tell the workspace to show its page.
    host.ready();
    return signIn.renewSilently();
  };
  const api = watchRefusals(createApi(client), signIn);
  const whoAmI = createWhoAmI(api, signIn.token);
  const calls = await openOwnCalls(installation, api, whoAmI, browserClock);
  const agent: AgentPage = {
    installation,
    host,
    badge: createBadgeCounter(host.setBadge),
    messages,
    signIn: { ...signIn, renewSilently },
    access,
    problem,
    calls,
    frame,
    leaving,
  };
  const { conversationId } = launch;
  const leave =
    conversationId === null
      ? await openMyCalls(agent)
      : openCall(agent, conversationId, calls.watch).leave;
  host.onStop(leave);
  onLeave(leave);
}

/** What all calls of the page have in common. */
interface AgentPage {
  readonly installation: Installation;
  readonly host: Host;
  readonly badge: BadgeCounter;
  readonly messages: Messages;
  readonly signIn: SignIn;
  readonly access: Session['access'];
  readonly problem: SignInProblem | null;
  readonly calls: OwnCalls;
  /** Tells this page from the other widgets of the tab. */
  readonly frame: string;
  /** What is kept before the page leaves for the login server. */
  readonly leaving: Set<(frame: string) => void>;
}

/** Shows one call until it is left. Only its status is there at once; the rest loads after it. */
function openCall(
  agent: AgentPage,
  conversationId: string,
  watch: OwnCalls['watch'],
  header: SlotContent | null = null,
): OpenedCall {
  const { installation, access, signIn, calls, frame, leaving } = agent;
  const { config, launch } = installation;
  const { api } = calls;
  const backend = calls.backendOf(conversationId);
  const deps = { ...browserClock, backend, random: Math.random, signIn: signIn.renewSilently };
  const statusSince = openStatusSince(storage, conversationId);
  const { now } = browserClock;
  const storedPress = presses.take(conversationId, frame, now());
  const sessionStore = createSessionStore(deps, access, storedPress, statusSince.take(now()));
  const keepOpenPress = keepPress(sessionStore, presses, conversationId, now);
  leaving.add(keepOpenPress);
  const history = recordHistory(sessionStore, now);
  const shown = mountCall({ ...agent, root, clock: browserClock, sessionStore });
  if (header) shown.add('header', header);
  const close = [
    () => leaving.delete(keepOpenPress),
    () => statusSince.save(sessionStore.session().since, now()),
    shown.close,
    onceConfirmed(sessionStore, browserClock.after, () =>
      watch({
        liveChanged: sessionStore.liveChanged,
        callChanged(call, userId) {
          if (call.id === conversationId) sessionStore.stateReceived(calls.interpret(call, userId));
        },
      }),
    ),
    onceConfirmed(sessionStore, browserClock.after, async () => {
      const { loadFeatures } = await import('./load-features.ts');
      return loadFeatures({
        ...agent,
        root,
        conversationId,
        config,
        language: launch.language,
        sessionStore,
        history,
        shown,
        openSheetDeps: async () =>
          (await import('../genesys/calls/sheet-deps.ts')).openSheetDeps(
            calls,
            storage,
            lasting,
            conversationId,
          ),
        openPausePromise: () => openPausePromise(storage, conversationId),
        openConsent: async () => {
          const [{ writeConsent }, { openKeptConsent }] = await Promise.all([
            import('../genesys/calls/consent.ts'),
            import('../storage/kept-consent.ts'),
          ]);
          return {
            write: (...answer) => writeConsent(api, conversationId, ...answer),
            storedPress: openKeptConsent(storage, conversationId),
          };
        },
      });
    }),
  ];
  return {
    sessionStore,
    redraw: shown.redraw,
    close: () => close.forEach((task) => task()),
    leave() {
      keepOpenPress(null);
      close.forEach((task) => task());
      sessionStore.close();
    },
  };
}

/** Opened for no call, the page offers all that the agent has. */
async function openMyCalls(agent: AgentPage): Promise<() => void> {
  const { calls, messages } = agent;
  const [{ mountMyCalls }, { listMyCalls }, myCallsMessages] = await Promise.all([
    import('./my-calls/mount-my-calls.tsx'),
    import('../genesys/calls/list-my-calls.ts'),
    messages.lazy.myCalls(),
  ]);
  return mountMyCalls({
    ...agent,
    root,
    clock: browserClock,
    myCallsMessages,
    pressWaitsFor: (id) => presses.waitsFor(id, agent.frame),
    read: () => listMyCalls(calls),
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
