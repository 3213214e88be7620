import '../ui/message-page.css';
import { createApi } from '../genesys/api.ts';
import { type Checked, invalid, valid } from '../genesys/checked.ts';
import { createClient } from '../genesys/client.ts';
import { clientIdFor, type Config, fetchConfig, loadConfig } from '../genesys/config.ts';
import { createGate } from '../genesys/gate.ts';
import { connectHost, type Host, noHost } from '../genesys/host.ts';
import { type Launch, readLaunch } from '../genesys/launch.ts';
import { watchQueue } from '../genesys/live/watch-queue.ts';
import { paceClient } from '../genesys/paced-client.ts';
import { createPatientApi } from '../genesys/patient-api.ts';
import { findQueueCalls } from '../genesys/queue-activity.ts';
import { createQueueCalls } from '../genesys/queue-calls.ts';
import { listQueues } from '../genesys/queue-list.ts';
import { readLoginAnswer } from '../genesys/sign-in/answer.ts';
import { type Arrival, readArrival, redeem } from '../genesys/sign-in/arrival.ts';
import { createSignIn } from '../genesys/sign-in/sign-in.ts';
import { createSignInStore, isCarried } from '../genesys/sign-in/store.ts';
import { openStorage } from '../genesys/storage.ts';
import { createSupervisorBackend } from '../genesys/supervisor.ts';
import { browserClock } from '../ui/clock.ts';
import { onLeave } from '../ui/on-leave.ts';
import { en } from '../ui/messages/en.ts';
import { enQueue } from '../ui/messages/en/queue.ts';
import { chosenQueue, withQueue } from './address.ts';
import type { Desk } from './desk.ts';
import { showDesk } from './show-desk.tsx';
import { showProblem } from './show-problem.tsx';
import { showSignIn } from './show-sign-in.tsx';

const { location, history } = window;
const root = document.getElementById('app') ?? document.body;
const { storage, survivesLeaving } = openStorage(isCarried);
const store = createSignInStore(storage);
const page = location.origin + location.pathname;

const arrival = readArrival(
  readLoginAnswer(location.search, location.hash),
  location.search,
  store,
);
history.replaceState(null, '', location.pathname + arrival.search);
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
  const host = launch.ok ? findHost(launch.value) : noHost;
  if (setup.ok) await openDesk(setup.value, host, arrived);
  else await showProblem(root, setup.problem, en);
  host.ready();
}

async function readSetup(launch: Launch): Promise<Checked<Setup>> {
  const config = await loadConfig(fetchConfig);
  if (!config.ok) return config;
  const domain = launch.domain ?? config.value.region;
  const clientId = clientIdFor(config.value, domain);
  return clientId.ok
    ? valid({ launch, config: config.value, domain, clientId: clientId.value })
    : invalid(clientId.problem);
}

function findHost({ host }: Launch): Host {
  return host && window.parent !== window ? connectHost(host) : noHost;
}

async function openDesk(setup: Setup, host: Host, arrived: Arrival): Promise<void> {
  const { launch, config, domain, clientId } = setup;
  const newClient = () => createClient(domain, config.gateway);
  const client = newClient();
  const settings = {
    client,
    newClient,
    clientId,
    grant: config.grant,
    redirectUri: page,
    popupUri: new URL('signed-in.html', page).href,
    search: arrived.search,
    frame: arrived.trip?.frame ?? crypto.randomUUID(),
    store,
    ...browserClock,
  };
  const signIn = createSignIn({ ...settings, usePopup: launch.usePopup || !survivesLeaving });
  const unredeemed = await redeem(arrived, client, clientId, page, store, Date.now());
  const problem = arrived.problem ?? unredeemed;
  const hasAccess = signIn.resume() || (!problem && (await signIn.renew(null)));
  if (!hasAccess) await showSignIn(root, signIn, problem, en);
  // A press in the middle of a run must not leave the page.
  const signInHere = createSignIn({ ...settings, usePopup: true });
  // It takes the token of now for used, and will ask for another one.
  signInHere.resume();
  const desk = createDesk(setup, client, async () => {
    const failed = await signInHere.ask();
    if (!failed) signIn.proven();
    return failed;
  });
  const leave = showDesk({
    root,
    clock: browserClock,
    desk,
    words: enQueue,
    messages: en,
    queueId: chosenQueue(location.search),
    onChoose: (queueId) =>
      history.replaceState(null, '', location.pathname + withQueue(location.search, queueId)),
  });
  signIn.proven();
  host.onStop(leave);
  onLeave(leave);
}

function createDesk(
  { config, domain }: Setup,
  client: ReturnType<typeof createClient>,
  signIn: Desk['signIn'],
): Desk {
  const gate = createGate(browserClock);
  const patience = { ...browserClock, gate, random: Math.random };
  const apiFor = (urgency: 'person' | 'rest') =>
    createPatientApi(createApi(paceClient(client, gate, urgency)), patience);
  const [pressed, rest] = [apiFor('person'), apiFor('rest')];
  return {
    listQueues: () => listQueues(pressed),
    signIn,
    openQueue(queueId) {
      const asked = createQueueCalls(pressed, queueId, browserClock.now);
      const calls = createQueueCalls(rest, queueId, browserClock.now);
      return {
        name: asked.name,
        find: (search) => findQueueCalls(pressed, queueId, asked, search),
        look: calls.look,
        carryOut: (id, command, reading) =>
          createSupervisorBackend(rest, id, config.start).carryOut(command, reading),
        watch: (listener) =>
          watchQueue({
            ...browserClock,
            ...listener,
            random: Math.random,
            api: pressed,
            queueId,
            domain,
            gateway: config.gateway,
          }),
        shutUntil: gate.shutUntil,
      };
    },
  };
}
