import { render } from 'preact';
import type { SignIn } from '../../genesys/auth/sign-in.ts';
import type { OwnCalls } from '../../genesys/calls/agent-calls.ts';
import type { SignInProblem } from '../../genesys/launch/problem.ts';
import type { Messages, MyCallsMessages } from '../../i18n/messages.ts';
import type { World } from '../../recording/session/store.ts';
import type { MyCall } from '../../recording/my-call.ts';
import type { KeptPress, Session } from '../../recording/session/session.ts';
import { SignInPage } from '../../ui/SignInPage.tsx';
import type { Part } from '../panel/slots.ts';
import { CallHeader } from './CallHeader.tsx';
import { MyCallsPage } from './MyCallsPage.tsx';
import { type CallList, keepList, type ListWorld } from './call-list-store.ts';
import { focusFirst, focusOn } from './focus.ts';
import { chosenIn, withChosen } from './route.ts';
import { shareNews } from './shared-events.ts';

/** One call that is shown instead of the list. */
export interface OpenedCall {
  readonly redraw: () => void;
  readonly leave: () => void;
}

interface MyCallsView {
  readonly root: HTMLElement;
  readonly clock: Pick<World, 'now' | 'after'>;
  readonly access: Session['access'];
  readonly signIn: SignIn;
  /** Why the sign-in that just came back brought no access. */
  readonly problem: SignInProblem | null;
  readonly messages: Messages;
  readonly words: MyCallsMessages;
  readonly read: ListWorld['read'];
  readonly watch: OwnCalls['watch'];
  /** A press on the chosen call that a sign-in took the page away from. */
  readonly kept: KeptPress | null;
  readonly openCall: (
    id: string,
    watch: OwnCalls['watch'],
    kept: KeptPress | null,
    header: Part,
  ) => OpenedCall;
}

/** Offers the agent's calls, and shows the chosen one with a way back, until the returned function is called. */
export function showMyCalls(view: MyCallsView): () => void {
  const { root, clock, access, signIn, messages, words, read, openCall } = view;
  let { problem } = view;
  let chosenBefore = chosenIn(window.location.search);
  let opened: (OpenedCall & Pick<MyCall, 'id'>) | null = null;
  const news = shareNews(view.watch);
  let list: CallList = { calls: null, failure: null, access };
  const keeper = keepList(
    { ...clock, read, renew: () => signIn.renew(null), changed: follow },
    list,
  );

  function follow(next: CallList): void {
    list = next;
    if (list.calls) {
      signIn.proven();
      news.open({ liveChanged: keeper.liveChanged, called: keeper.look });
      goOn(list.calls);
    }
    show();
  }

  /** After a sign-in or a reload the call that was chosen is shown again, if it is still there. */
  function goOn(calls: readonly MyCall[]): void {
    const call = calls.find(({ id }) => id === chosenBefore);
    chosenBefore = null;
    if (call) choose(call, view.kept);
  }

  function show(): void {
    if (opened) {
      opened.redraw();
      return;
    }
    render(
      list.access === 'needed' ? (
        <SignInPage problem={problem} messages={messages} onSignIn={() => void askForSignIn()} />
      ) : (
        <MyCallsPage
          list={list}
          words={words}
          messages={messages}
          onChoose={(call) => {
            choose(call, null);
            focusOn(root, '.back');
          }}
          onCheckAgain={() => keeper.look()}
        />
      ),
      root,
    );
    focusFirst(root);
  }

  async function askForSignIn(): Promise<void> {
    problem = await signIn.ask();
    if (problem) show();
    else keeper.signedIn();
  }

  function choose({ id }: MyCall, kept: KeptPress | null): void {
    note(id);
    render(null, root);
    const header: Part = () => (
      <CallHeader key="header" others={others(id)} words={words} onBack={back} />
    );
    opened = { ...openCall(id, news.share, kept, header), id };
  }

  function note(id: string | null): void {
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', pathname + withChosen(search, id));
  }

  const others = (id: string): readonly MyCall[] =>
    (list.calls ?? []).filter((call) => call.id !== id);

  function back(): void {
    if (!opened) return;
    const { id, leave } = opened;
    leave();
    opened = null;
    note(null);
    render(null, root);
    show();
    focusOn(root, `[data-call="${id}"]`);
    keeper.look();
  }

  show();
  return () => {
    opened?.leave();
    keeper.close();
    news.close();
  };
}
