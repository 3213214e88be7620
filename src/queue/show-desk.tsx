import { render } from 'preact';
import type { Queue, QueueList } from '../genesys/queue-list.ts';
import type { SignInProblem } from '../genesys/problem.ts';
import type { Failure } from '../recording/failure.ts';
import { MessagePage } from '../ui/MessagePage.tsx';
import type { Messages } from '../ui/messages/messages.ts';
import type { QueueMessages } from '../ui/messages/queue-messages.ts';
import { SignInPage } from '../ui/SignInPage.tsx';
import type { Desk, QueuePorts } from './desk.ts';
import { FailureBox } from './FailureBox.tsx';
import { noRoomWords } from './no-room.ts';
import { Page } from './Page.tsx';
import { QueueChooser } from './QueueChooser.tsx';
import { QueuePage } from './QueuePage.tsx';
import { openRoom, type Room, type RoomClock } from './room.ts';

export interface DeskPage {
  readonly root: HTMLElement;
  readonly clock: RoomClock;
  readonly desk: Desk;
  readonly words: QueueMessages;
  readonly messages: Messages;
  /** The queue of the page's address. */
  readonly queueId: string | null;
  /** The person has chosen this queue, or none. */
  readonly onChoose: (queueId: string | null) => void;
}

/** What the person is at. */
type Place =
  | { readonly name: 'choosing'; readonly list: QueueList | null }
  | { readonly name: 'noList'; readonly failure: Failure }
  | { readonly name: 'noQueue'; readonly failure: Failure }
  | {
      readonly name: 'queue';
      readonly queue: Queue;
      readonly room: Room;
      readonly ports: QueuePorts;
    };

/** Keeps the screen equal to what is known, at most once a frame, until the returned function is called. */
export function showDesk(page: DeskPage): () => void {
  const { root, clock, desk, words, messages } = page;
  let place: Place = { name: 'choosing', list: null };
  let signInProblem: SignInProblem | null = null;
  let frame = 0;
  let stopTicking = (): void => undefined;

  function show(): void {
    frame ||= requestAnimationFrame(draw);
  }

  function draw(): void {
    frame = 0;
    stopTicking();
    const run = place.name === 'queue' ? place.room.run() : null;
    if (run && run.endedAt === null) stopTicking = clock.after(1_000, show);
    render(content(), root);
  }

  async function choose(): Promise<void> {
    leave();
    place = { name: 'choosing', list: null };
    show();
    const list = await desk.listQueues();
    if (place.name !== 'choosing') return;
    place = list.ok
      ? { name: 'choosing', list: list.value }
      : { name: 'noList', failure: list.failure };
    show();
  }

  async function enter(queueId: string, name: string | null): Promise<void> {
    leave();
    const ports = desk.openQueue(queueId);
    const named = await ports.name();
    if (!named.ok && (named.failure.kind === 'notFound' || named.failure.kind === 'notPermitted')) {
      place = { name: 'noQueue', failure: named.failure };
      return show();
    }
    const queue = { id: queueId, name: named.ok ? named.value : (name ?? '') };
    const room = openRoom(clock, ports);
    room.subscribe(show);
    place = { name: 'queue', queue, room, ports };
    page.onChoose(queueId);
    show();
  }

  function leave(): void {
    if (place.name === 'queue') place.room.close();
    page.onChoose(null);
  }

  async function signIn(): Promise<void> {
    signInProblem = await desk.signIn();
    if (!signInProblem) {
      if (place.name === 'queue') place.room.signedIn();
      else void choose();
    }
    show();
  }

  function content() {
    switch (place.name) {
      case 'choosing':
        return (
          <Page
            title={words.chooseQueue}
            words={words}
            messages={messages}
            live={null}
            onOther={null}
          >
            {place.list?.queues.length === 0 ? (
              <MessagePage words={words.noQueues} />
            ) : (
              <QueueChooser
                list={place.list}
                words={words}
                messages={messages}
                onChoose={({ id, name }) => void enter(id, name)}
                onAgain={() => void choose()}
              />
            )}
          </Page>
        );
      case 'noList':
        return place.failure.kind === 'signedOut' ? (
          <SignInPage problem={signInProblem} messages={messages} onSignIn={() => void signIn()} />
        ) : (
          <Page
            title={words.chooseQueue}
            words={words}
            messages={messages}
            live={null}
            onOther={null}
          >
            <FailureBox failure={place.failure} messages={messages} onAgain={() => void choose()} />
          </Page>
        );
      case 'noQueue':
        return (
          <MessagePage words={noRoomWords(place.failure, words, messages)}>
            <button type="button" class="button primary" onClick={() => void choose()}>
              {words.otherQueue}
            </button>
          </MessagePage>
        );
      case 'queue': {
        const { queue, room, ports } = place;
        return (
          <Page
            title={queue.name}
            words={words}
            messages={messages}
            live={room.live()}
            onOther={room.run()?.endedAt === null ? null : () => void choose()}
          >
            <QueuePage
              queue={queue}
              room={room}
              now={clock.now()}
              shutUntil={ports.shutUntil()}
              words={words}
              messages={messages}
              signInProblem={signInProblem}
              onSignIn={() => void signIn()}
            />
          </Page>
        );
      }
    }
  }

  if (page.queueId) void enter(page.queueId, null);
  else void choose();
  return () => {
    stopTicking();
    cancelAnimationFrame(frame);
    if (place.name === 'queue') place.room.close();
  };
}
