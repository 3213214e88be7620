import '../ui/message-page.css';
import { render } from 'preact';
import { createApi } from '../genesys/api.ts';
import { createClient } from '../genesys/client.ts';
import { createGate } from '../genesys/gate.ts';
import { findHost, type Host } from '../genesys/host.ts';
import { type Installation, readInstallation } from '../genesys/installation.ts';
import { readHost, readLaunch } from '../genesys/launch.ts';
import { watchQueue } from '../genesys/live/watch-queue.ts';
import { paceClient } from '../genesys/paced-client.ts';
import { createPatientApi } from '../genesys/patient-api.ts';
import { findQueueCalls } from '../genesys/queue-activity.ts';
import { createQueueCalls } from '../genesys/queue-calls.ts';
import { listQueues } from '../genesys/queue-list.ts';
import { refuseStrangeMessages } from '../genesys/refused-messages.ts';
import { readLoginAnswer } from '../genesys/sign-in/answer.ts';
import { type Arrival, readArrival, redeem } from '../genesys/sign-in/arrival.ts';
import { createSignIn } from '../genesys/sign-in/sign-in.ts';
import { createSignInStore, isCarried } from '../genesys/sign-in/store.ts';
import { openStorage } from '../genesys/storage.ts';
import { createSupervisorBackend } from '../genesys/supervisor.ts';
import { browserClock } from '../ui/clock.ts';
import { onLeave } from '../ui/on-leave.ts';
import { en } from '../ui/messages/en.ts';
import { loadMessages } from '../ui/messages/load.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { showProblem } from '../ui/show-problem.tsx';
import { chosenQueue, withQueue } from './address.ts';
import type { Desk } from './desk.ts';
import { showDesk } from './show-desk.tsx';
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
void open(arrival).catch(() =>
  render(
    <ProblemPage
      words={en.failure({ kind: 'offline' }, null)}
      messages={en}
      onCheckAgain={() => location.reload()}
    />,
    root,
  ),
);

async function open(arrived: Arrival): Promise<void> {
  const launch = readLaunch(arrived.search, location.hostname);
  const installation = launch.ok ? await readInstallation(launch.value) : launch;
  const address = readHost(arrived.search, location.hostname);
  refuseStrangeMessages(address?.origin ?? null);
  const host = findHost(address);
  const messages = await loadMessages(launch.ok ? launch.value.language : null);
  document.documentElement.lang = messages.lang;
  if (installation.ok) await openDesk(installation.value, host, arrived, messages);
  else await showProblem(root, installation.problem, messages);
  host.ready();
}

async function openDesk(
  installation: Installation,
  host: Host,
  arrived: Arrival,
  messages: Messages,
): Promise<void> {
  const { launch, config, domain, clientId } = installation;
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
  if (!hasAccess) await showSignIn(root, signIn, problem, messages);
  // A press in the middle of a run must not leave the page.
  const signInHere = createSignIn({ ...settings, usePopup: true });
  // It takes the token of now for used, and will ask for another one.
  signInHere.resume();
  const desk = createDesk(installation, client, async () => {
    const failed = await signInHere.ask();
    if (!failed) signIn.proven();
    return failed;
  });
  const leave = showDesk({
    root,
    clock: browserClock,
    desk,
    words: await messages.late.queue(),
    messages,
    queueId: chosenQueue(location.search),
    onChoose: (queueId) =>
      history.replaceState(null, '', location.pathname + withQueue(location.search, queueId)),
  });
  signIn.proven();
  host.onStop(leave);
  onLeave(leave);
}

function createDesk(
  { config, domain }: Installation,
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
