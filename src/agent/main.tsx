import { type Api, createApi } from '../genesys/api.ts';
import { type Checked, invalid, valid } from '../genesys/checked.ts';
import { readingOf } from '../genesys/call-reading.ts';
import { createClient } from '../genesys/client.ts';
import { isCompact } from '../genesys/compact.ts';
import { clientIdFor, type Config, loadConfig } from '../genesys/config.ts';
import { createConversationsBackend, type Interpret } from '../genesys/conversations.ts';
import { connectHost, type Host, noHost } from '../genesys/host.ts';
import { type HostAddress, type Launch, readHost, readLaunch } from '../genesys/launch.ts';
import { createWhoAmI, type WhoAmI } from '../genesys/me.ts';
import { refuseStrangeMessages } from '../genesys/refused-messages.ts';
import { readLoginAnswer } from '../genesys/sign-in/answer.ts';
import { type Arrival, readArrival, redeem } from '../genesys/sign-in/arrival.ts';
import { createSignIn } from '../genesys/sign-in/sign-in.ts';
import { createSignInStore, isCarried } from '../genesys/sign-in/store.ts';
import { openStorage } from '../genesys/storage.ts';
import type { Backend } from '../recording/backend.ts';
import { conduct, type Conductor, type World } from '../recording/conductor.ts';
import { loadMessages } from '../ui/messages/load.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { browserClock } from '../ui/clock.ts';
import { textIn } from '../ui/text-in.ts';
import { type Attention, countAttention } from './attention.ts';
import { showCall, type ShownCall } from './show-call.tsx';
import { whenSure } from './when-sure.ts';

const { location, history } = window;
const root = document.getElementById('app') ?? document.body;
const { storage, survivesLeaving } = openStorage(isCarried);
const store = createSignInStore(storage);
if (isCompact(storage)) root.className = 'compact';

const arrival = readArrival(
  readLoginAnswer(location.search, location.hash),
  location.search,
  store,
);
history.replaceState(null, '', location.pathname + arrival.search);
// Not awaited: what is loaded later imports this file and would wait for itself.
void open(arrival);

/** What an administrator set up, all of it checked. */
interface Setup {
  readonly launch: Launch;
  readonly config: Config;
  readonly domain: string;
  readonly clientId: string;
}

async function open(arrived: Arrival): Promise<void> {
  const launch = readLaunch(arrived.search, location.hostname);
  const setup = launch.ok ? await readSetup(launch.value) : launch;
  const address = readHost(arrived.search, location.hostname);
  refuseStrangeMessages(address?.origin ?? null);
  const host = findHost(address);
  const messages = await loadMessages(launch.ok ? launch.value.language : null);
  document.documentElement.lang = messages.lang;
  if (setup.ok) await openCall(setup.value, host, arrived, messages);
  else await (await import('./show-problem.tsx')).showProblem(root, setup.problem, messages);
  host.ready();
}

async function readSetup(launch: Launch): Promise<Checked<Setup>> {
  const config = await loadConfig(() => fetch('config.json', { cache: 'no-cache' }));
  if (!config.ok) return config;
  const domain = launch.domain ?? config.value.region;
  const clientId = clientIdFor(config.value, domain);
  return clientId.ok
    ? valid({ launch, config: config.value, domain, clientId: clientId.value })
    : invalid(clientId.problem);
}

function findHost(host: HostAddress | null): Host {
  return host && window.parent !== window ? connectHost(host) : noHost;
}

async function openCall(
  setup: Setup,
  host: Host,
  arrived: Arrival,
  messages: Messages,
): Promise<void> {
  const { launch, config, domain, clientId } = setup;
  const { conversationId } = launch;
  if (conversationId === null) {
    (await import('./show-no-call.tsx')).showNoCall(root, messages);
    return;
  }
  const newClient = () => createClient(domain, config.gateway);
  const client = newClient();
  const page = location.origin + location.pathname;
  const signIn = createSignIn({
    client,
    newClient,
    clientId,
    grant: config.grant,
    redirectUri: page,
    popupUri: new URL('signed-in.html', page).href,
    usePopup: launch.usePopup || !survivesLeaving,
    search: arrived.search,
    frame: arrived.trip?.frame ?? crypto.randomUUID(),
    store,
    ...browserClock,
  });
  const unredeemed = await redeem(arrived, client, clientId, page, store, Date.now());
  const problem = arrived.problem ?? unredeemed;
  const access = signIn.resume() ? 'granted' : problem ? 'needed' : 'renewing';
  const api = createApi(client);
  const whoAmI = createWhoAmI(api);
  const interpret = await interpretation(config);
  const backend = await createBackend(config, api, conversationId, whoAmI, interpret);
  const renew: World['signIn'] = (kept) => {
    // The login server may ask for a password, and cannot tell the workspace to show its page.
    host.ready();
    return signIn.renew(kept);
  };
  const world = { ...browserClock, backend, random: Math.random, signIn: renew };
  const conductor = conduct(world, access, arrived.kept);
  const attention = countAttention(host.attention);
  const shown = showCall({
    root,
    clock: browserClock,
    conductor,
    host,
    attention,
    signIn,
    problem,
    messages,
  });
  const leave = [
    shown.close,
    whenSure(conductor, () => watch(setup, api, whoAmI, conductor, interpret)),
    whenSure(conductor, () =>
      askForConsent(setup, api, conversationId, conductor, shown, messages),
    ),
    whenSure(conductor, () => watchOverPauses(config, conductor, shown, host, attention, messages)),
    whenSure(conductor, () => addExtras(api, conversationId, conductor, shown, host, messages)),
    conductor.close,
  ];
  const close = (): void => leave.forEach((task) => task());
  host.onStop(close);
  window.addEventListener('pagehide', close);
}

/** Where the customer has to agree first, a call means more than its recorders. */
async function interpretation({ consent }: Config): Promise<Interpret> {
  if (consent.mode === 'off') return readingOf;
  return (await import('../genesys/consent.ts')).readingWithConsent;
}

async function createBackend(
  { api: name, recordingType, start }: Config,
  api: Api,
  conversationId: string,
  whoAmI: WhoAmI,
  interpret: Interpret,
): Promise<Backend> {
  if (name === 'conversations') {
    return createConversationsBackend(api, conversationId, whoAmI, start, interpret);
  }
  const { createRecordingsBackend } = await import('../genesys/recordings.ts');
  return createRecordingsBackend(api, conversationId, recordingType);
}

async function askForConsent(
  { config, launch }: Setup,
  api: Api,
  conversationId: string,
  conductor: Conductor,
  shown: ShownCall,
  messages: Messages,
): Promise<() => void> {
  const question =
    config.consent.mode === 'off' ? null : textIn(config.consent.text, launch.language);
  if (!question) return () => undefined;
  const [{ askConsent }, { writeConsent }, words] = await Promise.all([
    import('./consent/ask-consent.tsx'),
    import('../genesys/consent.ts'),
    messages.late.consent(),
  ]);
  return askConsent({
    conductor,
    clock: browserClock,
    shown,
    question,
    messages,
    words,
    write: (participantId, answer) => writeConsent(api, conversationId, participantId, answer),
  });
}

/** Reminders, and pauses that end by themselves. Pure convenience, so it loads after the status shows. */
async function watchOverPauses(
  { pause }: Config,
  conductor: Conductor,
  shown: ShownCall,
  host: Host,
  attention: Attention,
  messages: Messages,
): Promise<() => void> {
  const [{ watchPauses }, words] = await Promise.all([
    import('./pause/watch-pauses.tsx'),
    messages.late.pause(),
  ]);
  return watchPauses({
    conductor,
    clock: browserClock,
    policy: {
      remindEveryMs: pause.remindAfterSeconds * 1000,
      autoResumeAfterMs: pause.autoResumeAfterSeconds * 1000,
    },
    shown,
    attention,
    toast: host.toast,
    lang: messages.lang,
    messages: words,
  });
}

/** Activity, recordings and preferences load after the status shows. */
async function addExtras(
  api: Api,
  conversationId: string,
  conductor: Conductor,
  shown: ShownCall,
  host: Host,
  messages: Messages,
): Promise<() => void> {
  const [{ showExtras }, { openExtras }, sheet] = await Promise.all([
    import('./extras/show-extras.tsx'),
    import('../genesys/extras.ts'),
    messages.late.sheet(),
  ]);
  const extras = openExtras(api, storage, conversationId);
  const { now } = browserClock;
  return showExtras({
    ...extras,
    root,
    conversationId,
    now,
    conductor,
    host,
    shown,
    messages,
    sheet,
  });
}

/** Live news load after the status shows. The tutorial's API has none: there the status is polled. */
async function watch(
  { launch, config, domain }: Setup,
  api: Api,
  whoAmI: WhoAmI,
  conductor: Conductor,
  interpret: Interpret,
): Promise<() => void> {
  const me = await whoAmI();
  if (!me.ok || config.api === 'recordings') return () => undefined;
  const { watchCalls } = await import('../genesys/live/watch-calls.ts');
  return watchCalls({
    ...browserClock,
    random: Math.random,
    api,
    userId: me.value,
    domain,
    gateway: config.gateway,
    liveChanged: conductor.liveChanged,
    called(call) {
      if (call.id === launch.conversationId) conductor.told(interpret(call, me.value));
    },
  });
}
