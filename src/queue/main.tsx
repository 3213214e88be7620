import '../ui/message-page.css';
import { render } from 'preact';
import { createClient } from '../genesys/sdk/client.ts';
import { writesAnswered } from '../genesys/sdk/surviving-write.ts';
import type { Host } from '../genesys/launch/host.ts';
import type { Installation } from '../genesys/launch/installation.ts';
import { createQueueClient } from '../genesys/queues/client.ts';
import { consumeRedirect, loadInstallation } from '../genesys/boot.ts';
import { createUnfinishedRuns } from '../storage/unfinished-run.ts';
import { exchangeCode, type RedirectResult } from '../genesys/auth/redirect.ts';
import { createSignIn } from '../genesys/auth/sign-in.ts';
import { createSignInStore } from '../genesys/auth/token-store.ts';
import { openStorage } from '../storage/page-storage.ts';
import { browserClock } from '../ui/clock.ts';
import { onLeave } from '../ui/on-leave.ts';
import { en, loadMessages } from '../i18n/load.ts';
import type { Messages } from '../i18n/messages.ts';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { showProblem } from '../ui/show-problem.tsx';
import { chosenQueue, withQueue } from './url.ts';
import { mountQueue } from './mount-queue.tsx';
import { showSignIn } from './show-sign-in.tsx';

const { location, history } = window;
const root = document.getElementById('app') ?? document.body;
const { storage, survivesLeaving } = openStorage();
const store = createSignInStore(storage);
const page = location.origin + location.pathname;

void open(consumeRedirect(store)).catch(() =>
  render(
    <ProblemPage
      message={en.failure({ kind: 'offline' }, null)}
      messages={en}
      onCheckAgain={() => location.reload()}
    />,
    root,
  ),
);

async function open(redirect: RedirectResult): Promise<void> {
  const { host, installation, language } = await loadInstallation(redirect);
  const messages = await loadMessages(language);
  document.documentElement.lang = messages.lang;
  if (installation.ok) await openQueuePage(installation.value, host, redirect, messages);
  else await showProblem(root, installation.problem, messages);
  host.ready();
}

async function openQueuePage(
  installation: Installation,
  host: Host,
  redirect: RedirectResult,
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
    search: redirect.search,
    frame: redirect.pendingLogin?.frame ?? crypto.randomUUID(),
    store,
    beforeLeaving: writesAnswered,
    ...browserClock,
  };
  const signIn = createSignIn({ ...settings, usePopup: launch.usePopup || !survivesLeaving });
  const exchangeProblem = await exchangeCode(redirect, client, clientId, page, store, Date.now());
  const problem = redirect.problem ?? exchangeProblem;
  if (!signIn.resume()) {
    // The login server may ask for a password, and cannot tell the workspace to show its page.
    host.ready();
    const renewed = !problem && (await signIn.renewSilently());
    if (!renewed) await showSignIn(root, signIn, problem, messages);
  }
  // A press in the middle of a run must not leave the page.
  const signInHere = createSignIn({ ...settings, usePopup: true });
  signInHere.resume();
  const queueClient = {
    ...createQueueClient(installation, client, browserClock),
    async signIn() {
      signInHere.refused(signInHere.token());
      const failed = await signInHere.signInInteractively();
      if (!failed) signIn.confirmed();
      return failed;
    },
  };
  const leave = mountQueue({
    root,
    clock: browserClock,
    queueClient,
    queueMessages: await messages.lazy.queue(),
    messages,
    toast: host.toast,
    unfinishedRuns: createUnfinishedRuns(storage),
    queueId: chosenQueue(location.search),
    onChoose: (queueId) =>
      history.replaceState(null, '', location.pathname + withQueue(location.search, queueId)),
  });
  signIn.confirmed();
  host.onStop(leave);
  onLeave(leave);
}
