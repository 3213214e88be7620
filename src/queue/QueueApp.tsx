import type { ComponentChildren } from 'preact';
import type { Messages, ProblemMessage, QueueMessages } from '../i18n/messages.ts';
import type { QueueFilter } from '../storage/queue-filter.ts';
import type { Failure } from '../recording/failure.ts';
import { MessagePage } from '../ui/MessagePage.tsx';
import { SignInPage } from '../ui/SignInPage.tsx';
import { FailureBox } from './FailureBox.tsx';
import { UnfinishedRunBox } from './UnfinishedRunBox.tsx';
import { Page } from './Page.tsx';
import { QueueChooser } from './QueueChooser.tsx';
import { QueuePage } from './QueuePage.tsx';
import type { Route } from './route.ts';

interface Props {
  readonly route: Route;
  /** Epoch ms. */
  readonly now: number;
  /** Why the last sign-in failed. */
  readonly signInProblem: ProblemMessage | null;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onEnter: (queueId: string, name: string) => void;
  /** Opens the list of queues, read again. */
  readonly onChoose: () => void;
  readonly onSignIn: () => void;
  readonly onFilter: (filter: QueueFilter) => void;
  readonly onCloseUnfinishedRun: () => void;
  readonly onOpenCall: ((id: string) => void) | null;
  /** The signed-in user. */
  readonly account: ComponentChildren;
}

/** The page for the current route. */
export function QueueApp(props: Props) {
  const { route, now, signInProblem, queueMessages, messages, onEnter, onChoose, onSignIn } = props;
  switch (route.name) {
    case 'choosing':
      return (
        <Page
          title={queueMessages.chooseQueue}
          queueMessages={queueMessages}
          messages={messages}
          trust={null}
          account={props.account}
          other={null}
        >
          {route.list?.queues.length === 0 ? (
            <MessagePage message={queueMessages.noQueues} />
          ) : (
            <QueueChooser
              list={route.list}
              recent={route.recent}
              queueMessages={queueMessages}
              messages={messages}
              onChoose={({ id, name }) => onEnter(id, name)}
              onAgain={onChoose}
            />
          )}
        </Page>
      );
    case 'noList':
      return route.failure.kind === 'signedOut' ? (
        <SignInPage problem={signInProblem} messages={messages} onSignIn={onSignIn} />
      ) : (
        <Page
          title={queueMessages.chooseQueue}
          queueMessages={queueMessages}
          messages={messages}
          trust={null}
          account={props.account}
          other={null}
        >
          <FailureBox failure={route.failure} messages={messages} onAgain={onChoose} />
        </Page>
      );
    case 'noQueue':
      return (
        <MessagePage message={queueUnavailable(route.failure, queueMessages, messages)}>
          <button type="button" class="button primary" onClick={onChoose}>
            {queueMessages.otherQueue}
          </button>
        </MessagePage>
      );
    case 'queue': {
      const { queueStore, bulk, ports, unfinishedRun, filter } = route;
      const queue = { ...route.queue, name: route.queue.name || queueMessages.unnamedQueue };
      return (
        <Page
          title={queue.name}
          queueMessages={queueMessages}
          messages={messages}
          trust={{ connection: queueStore.connection(), everyMs: queueStore.visibleEveryMs() }}
          account={props.account}
          other={{ onPress: onChoose, isRunning: bulk.isRunning() }}
        >
          {unfinishedRun && (
            <UnfinishedRunBox
              run={unfinishedRun}
              queueMessages={queueMessages}
              onClose={props.onCloseUnfinishedRun}
            />
          )}
          <QueuePage
            // Each queue has its own selection.
            key={queue.id}
            queue={queue}
            queueStore={queueStore}
            bulk={bulk}
            now={now}
            blockedUntil={ports.blockedUntil()}
            queueMessages={queueMessages}
            messages={messages}
            signInProblem={signInProblem}
            onSignIn={onSignIn}
            filter={filter}
            onFilter={props.onFilter}
            onOpenCall={props.onOpenCall}
          />
        </Page>
      );
    }
  }
}

/** Why a queue cannot be shown, and what to do about it. */
function queueUnavailable(
  failure: Failure,
  queueMessages: QueueMessages,
  messages: Messages,
): ProblemMessage {
  if (failure.kind === 'notFound') return queueMessages.queueGone;
  if (failure.kind === 'notPermitted' && failure.lack === 'permission') {
    const { what } = messages.failure(failure, null);
    return {
      ...queueMessages.notYourDivision,
      what: `${queueMessages.notYourDivision.what} ${what}`,
    };
  }
  return messages.failure(failure, null);
}
