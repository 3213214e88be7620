import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { Messages, ProblemWords, QueueMessages } from '../i18n/messages.ts';
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
  /** Why the last sign-in brought no access. */
  readonly signInProblem: SignInProblem | null;
  readonly words: QueueMessages;
  readonly messages: Messages;
  readonly onEnter: (queueId: string, name: string) => void;
  /** To the list of queues, read anew. */
  readonly onChoose: () => void;
  readonly onSignIn: () => void;
  readonly onCloseUnfinishedRun: () => void;
}

/** The page for what the person is at. */
export function QueueApp(props: Props) {
  const { route, now, signInProblem, words, messages, onEnter, onChoose, onSignIn } = props;
  switch (route.name) {
    case 'choosing':
      return (
        <Page
          title={words.chooseQueue}
          words={words}
          messages={messages}
          live={null}
          onOther={null}
        >
          {route.list?.queues.length === 0 ? (
            <MessagePage words={words.noQueues} />
          ) : (
            <QueueChooser
              list={route.list}
              words={words}
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
          title={words.chooseQueue}
          words={words}
          messages={messages}
          live={null}
          onOther={null}
        >
          <FailureBox failure={route.failure} messages={messages} onAgain={onChoose} />
        </Page>
      );
    case 'noQueue':
      return (
        <MessagePage words={queueUnavailable(route.failure, words, messages)}>
          <button type="button" class="button primary" onClick={onChoose}>
            {words.otherQueue}
          </button>
        </MessagePage>
      );
    case 'queue': {
      const { queueStore, bulk, ports, unfinishedRun } = route;
      const queue = { ...route.queue, name: route.queue.name || words.unnamedQueue };
      return (
        <Page
          title={queue.name}
          words={words}
          messages={messages}
          live={queueStore.live()}
          onOther={bulk.isRunning() ? null : onChoose}
        >
          {unfinishedRun && (
            <UnfinishedRunBox
              run={unfinishedRun}
              words={words}
              onClose={props.onCloseUnfinishedRun}
            />
          )}
          <QueuePage
            // A selection belongs to its queue.
            key={queue.id}
            queue={queue}
            queueStore={queueStore}
            bulk={bulk}
            now={now}
            blockedUntil={ports.blockedUntil()}
            words={words}
            messages={messages}
            signInProblem={signInProblem}
            onSignIn={onSignIn}
          />
        </Page>
      );
    }
  }
}

/** Why a queue cannot be shown, and what to do. */
export function queueUnavailable(
  failure: Failure,
  words: QueueMessages,
  messages: Messages,
): ProblemWords {
  if (failure.kind === 'notFound') return words.queueGone;
  if (failure.kind === 'notPermitted' && failure.lack === 'permission') {
    const { what } = messages.failure(failure, null);
    return { ...words.notYourDivision, what: `${words.notYourDivision.what} ${what}` };
  }
  return messages.failure(failure, null);
}
