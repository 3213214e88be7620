import { type ComponentChildren, render } from 'preact';
import type { OpenedPage } from '../genesys/boot.ts';
import type { Host } from '../genesys/launch/workspace.ts';
import { noFilter } from './filter-calls.ts';
import type { KeptFilter, QueueFilter } from '../storage/queue-filter.ts';
import type { RecentQueues } from '../storage/recent-queues.ts';
import type { UnfinishedRuns } from '../storage/unfinished-run.ts';
import { signInMessage } from '../i18n/load.ts';
import type { Messages, ProblemMessage, QueueMessages } from '../i18n/messages.ts';
import type { Clock } from '../recording/clock.ts';
import { sessionPolicy } from '../recording/policy.ts';
import { Account } from '../ui/Account.tsx';
import { watchFocus } from '../ui/watch-focus.ts';
import { QueueApp } from './QueueApp.tsx';
import { createLazyBulk } from './bulk/lazy-bulk.ts';
import type { QueueClient, QueuePorts } from './ports.ts';
import { createLeaveGuard } from '../ui/leave-guard.ts';
import type { Route } from './route.ts';
import { createQueueStore } from './queue-store.ts';

export interface QueuePageDeps {
  readonly root: HTMLElement;
  readonly clock: Clock;
  readonly queueClient: QueueClient;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  /** The queue in the page's address. */
  readonly queueId: string | null;
  /** The user chose this queue, or went back to the list (`null`). */
  readonly onChoose: (queueId: string | null) => void;
  readonly toast: Host['toast'];
  /** Subscribes to the workspace switching to this page; outside it, only to the window's focus. */
  readonly onFocus: Host['onFocus'];
  /** Stored per user. */
  readonly unfinishedRunsOf: (userId: string | null) => UnfinishedRuns;
  /** Stored per user, as it may contain a customer's name. */
  readonly keptFilterOf: (userId: string | null) => KeptFilter;
  /** The user's recently opened queues. */
  readonly recentQueuesOf: (userId: string | null) => RecentQueues;
  /** Opens any call in the workspace; `null` if there is none. */
  readonly openCall: ((id: string) => void) | null;
  readonly signOut: OpenedPage['signOut'];
  /** A run has started or ended. */
  readonly onRunning: (isRunning: boolean) => void;
}

/**
 * Redraws the page when something changes, at most once per frame.
 * @returns a function that ends it
 */
export function mountQueue(page: QueuePageDeps): () => void {
  const { root, clock, queueClient, queueMessages, messages } = page;
  let route: Route = { name: 'choosing', list: null, recent: [] };
  let signInProblem: ProblemMessage | null = null;
  let frame = 0;
  const askBeforeLeaving = createLeaveGuard();
  let stopTicking = (): void => undefined;
  let stopNaming = (): void => undefined;
  let account: ComponentChildren = null;
  let keptFilter = page.keptFilterOf(null);
  /** Grows when a queue is entered or left, so that an answer that was overtaken opens nothing. */
  let visit = 0;

  function show(): void {
    frame ||= requestAnimationFrame(draw);
  }

  function draw(): void {
    frame = 0;
    stopTicking();
    // Durations change, and statuses become outdated.
    if (route.name === 'queue') stopTicking = clock.after(1_000, show);
    render(
      <QueueApp
        route={route}
        now={clock.now()}
        signInProblem={signInProblem}
        queueMessages={queueMessages}
        messages={messages}
        onEnter={(queueId, name) => void enter(queueId, name)}
        onChoose={() => void choose()}
        onSignIn={() => void signIn()}
        onCloseUnfinishedRun={closeUnfinishedRun}
        onFilter={filterBy}
        onOpenCall={page.openCall}
        account={account}
      />,
      root,
    );
  }

  async function choose(): Promise<void> {
    leave();
    page.onChoose(null);
    route = { name: 'choosing', list: null, recent: [] };
    show();
    const [list, me] = await Promise.all([queueClient.listQueues(), queueClient.whoAmI()]);
    if (route.name !== 'choosing') return;
    const recent = page.recentQueuesOf(me.ok ? me.value.id : null).load();
    route = list.ok
      ? { name: 'choosing', list: list.value, recent }
      : { name: 'noList', failure: list.failure };
    show();
  }

  async function enter(queueId: string, name: string): Promise<void> {
    const thisVisit = (visit += 1);
    const ports = queueClient.openQueue(queueId);
    const [named, me] = await Promise.all([ports.name(), queueClient.whoAmI()]);
    if (thisVisit !== visit) return;
    if (!named.ok && (named.failure.kind === 'notFound' || named.failure.kind === 'notPermitted')) {
      route = { name: 'noQueue', failure: named.failure };
      return show();
    }
    leave();
    const unfinishedRuns = page.unfinishedRunsOf(me.ok ? me.value.id : null);
    const queue = { id: queueId, name: named.ok ? named.value : name };
    const queueStore = createQueueStore(clock, ports);
    queueStore.subscribe(show);
    const bulk = createLazyBulk(clock, queueStore, {
      changed() {
        askBeforeLeaving(bulk.isRunning());
        page.onRunning(bulk.isRunning());
        show();
      },
      ended(run, { toastOf }) {
        const { kind, title, message } = toastOf(run, queueMessages, messages.lang);
        page.toast(kind, title, message);
      },
      interrupted: ({ settled, total }) =>
        unfinishedRuns.save({ queueId, settled: settled.length, total }),
    });
    const unfinishedRun = unfinishedRuns.take(queueId);
    keptFilter = page.keptFilterOf(me.ok ? me.value.id : null);
    const filter = keptFilter.load(queueId) ?? noFilter;
    route = { name: 'queue', queue, ports, queueStore, bulk, unfinishedRun, filter };
    followVisibility();
    page.recentQueuesOf(me.ok ? me.value.id : null).add(queueId);
    page.onChoose(queueId);
    if (!queue.name) retryNameLater(ports);
    show();
  }

  function retryNameLater(ports: QueuePorts): void {
    stopNaming = clock.after(sessionPolicy.readAgainMs, () => void learnName(ports));
  }

  async function learnName(ports: QueuePorts): Promise<void> {
    const named = await ports.name();
    if (route.name !== 'queue' || route.ports !== ports) return;
    if (!named.ok) return retryNameLater(ports);
    route = { ...route, queue: { ...route.queue, name: named.value } };
    show();
  }

  function filterBy(filter: QueueFilter): void {
    if (route.name !== 'queue') return;
    route = { ...route, filter };
    keptFilter.save(route.queue.id, filter);
    show();
  }

  function followVisibility(): void {
    if (route.name !== 'queue') return;
    route.queueStore.visibilityChanged(document.visibilityState === 'visible');
    // Rows may have become outdated since the last frame.
    show();
  }

  function closeUnfinishedRun(): void {
    if (route.name === 'queue') route = { ...route, unfinishedRun: null };
    show();
  }

  function leave(): void {
    stopNaming();
    if (route.name !== 'queue') return;
    visit += 1;
    route.bulk.close();
    route.queueStore.close();
  }

  async function nameAccount(): Promise<void> {
    const [me, texts] = await Promise.all([queueClient.whoAmI(), messages.lazy.account()]);
    if (!me.ok) return;
    account = <Account name={me.value.name} messages={texts} onSignOut={page.signOut} />;
    show();
  }

  async function signIn(): Promise<void> {
    const found = await queueClient.signIn();
    signInProblem = await signInMessage(messages, found);
    if (signInProblem) return show();
    if (route.name !== 'queue') return choose();
    const { queue, queueStore, bulk } = route;
    // The queue's name could not be read before.
    if (queue.name === '' && !bulk.runs()?.run()) return enter(queue.id, '');
    queueStore.signedIn();
    bulk.signedIn();
    show();
  }

  void nameAccount();
  const stopWatchingFocus = watchFocus(page, clock, {
    focused() {
      if (route.name === 'queue') route.queueStore.focused();
    },
    visibilityChanged: followVisibility,
  });
  if (page.queueId) void enter(page.queueId, '');
  else void choose();
  return () => {
    stopTicking();
    cancelAnimationFrame(frame);
    stopWatchingFocus();
    visit += 1;
    leave();
    askBeforeLeaving(false);
    page.onRunning(false);
  };
}
