import '../ui/message-page.css';
import { boot, type OpenedPage } from '../genesys/boot.ts';
import { openRunningActions } from '../genesys/auth/running-actions.ts';
import { preparePage } from '../genesys/prepare-page.ts';
import { createQueueClient } from '../genesys/queues/client.ts';
import { type KeptChannel, openKeptChannel } from '../storage/kept-channel.ts';
import { openKeptFilter } from '../storage/queue-filter.ts';
import { openStorage } from '../storage/page-storage.ts';
import { storageOf } from '../storage/personal.ts';
import { openRecentQueues } from '../storage/recent-queues.ts';
import { createUnfinishedRuns } from '../storage/unfinished-run.ts';
import { browserClock } from '../ui/clock.ts';
import { onLeave } from '../ui/on-leave.ts';
import { en, loadMessages, signInMessage, withFailures } from '../i18n/load.ts';
import type { FirstMessages } from '../i18n/messages.ts';
import { showNotLoaded, showProblem } from '../ui/show-problem.tsx';
import { chosenQueue, withQueue } from './url.ts';
import { mountQueue } from './mount-queue.tsx';
import { showSignIn, signInSilently } from './show-sign-in.tsx';
import { signInInPlace } from './sign-in-in-place.ts';

const { location, history } = window;
const root = document.getElementById('app') ?? document.body;
const pageStorage = openStorage();

void open().catch(() => showNotLoaded(root, en));

async function open(): Promise<void> {
  const prepared = await preparePage('queue', import.meta.url, pageStorage, false);
  const { host, language, pageUri, opening } = boot(prepared, pageStorage, browserClock);
  try {
    const messages = await loadMessages(language);
    document.documentElement.lang = messages.lang;
    if (opening.ok) await openQueuePage(await opening.value, messages);
    else await showProblem(root, opening.problem, messages, pageUri);
  } finally {
    // A failure, too, has to be seen.
    void host.ready();
  }
}

async function openQueuePage(page: OpenedPage, messages: FirstMessages): Promise<void> {
  const { installation, host, client, whoAmI, signIn, access, problem } = page;
  if (access !== 'granted') {
    // The login server may ask for a password, and cannot tell the workspace to show its page.
    await host.ready();
    const renewed = access === 'renewing' && (await signInSilently(root, signIn, messages));
    const message = await signInMessage(messages, problem);
    if (!renewed) await showSignIn(root, signIn, message, messages);
  }
  const runningActions = openRunningActions(pageStorage.shared);
  async function keptChannel(): Promise<KeptChannel | null> {
    const me = await whoAmI();
    return me.ok
      ? openKeptChannel(storageOf(pageStorage.storage, me.value.id), 'queue', installation)
      : null;
  }
  const [queueMessages, allMessages] = await Promise.all([
    messages.lazy.queue(),
    withFailures(messages),
  ]);
  const leave = mountQueue({
    root,
    clock: browserClock,
    queueClient: {
      ...createQueueClient(installation, client, browserClock, keptChannel),
      whoAmI,
      signIn: () => signInInPlace(signIn, whoAmI),
    },
    queueMessages,
    messages: allMessages,
    toast: host.toast,
    onFocus: host.onFocus,
    unfinishedRunsOf: (userId) => createUnfinishedRuns(storageOf(pageStorage.storage, userId)),
    keptFilterOf: (userId) => openKeptFilter(storageOf(pageStorage.storage, userId)),
    recentQueuesOf: (userId) => openRecentQueues(pageStorage.lasting, userId),
    openCall: host.showConversation,
    signOut: page.signOut,
    onRunning: (isRunning) => runningActions.save(page.frame, isRunning),
    queueId: chosenQueue(location.search),
    onChoose: (queueId) =>
      history.replaceState(null, '', location.pathname + withQueue(location.search, queueId)),
  });
  page.beforeOthers.add(leave);
  signIn.confirmed();
  host.onStop(leave);
  onLeave(leave);
}
