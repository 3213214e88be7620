import { type ComponentChildren, render } from 'preact';
import type { SignIn } from '../../genesys/auth/sign-in.ts';
import type { OpenedPage } from '../../genesys/boot.ts';
import type { WhoAmI } from '../../genesys/calls/current-user.ts';
import type { OwnCalls } from '../../genesys/calls/agent-calls.ts';
import type { Host } from '../../genesys/launch/workspace.ts';
import { signInMessage } from '../../i18n/load.ts';
import type { Messages, MyCallsMessages, ProblemMessage } from '../../i18n/messages.ts';
import type { Clock } from '../../recording/clock.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { MyCall } from '../../recording/my-call.ts';
import type { Session } from '../../recording/session/session.ts';
import { Account } from '../../ui/Account.tsx';
import { SignInPage } from '../../ui/SignInPage.tsx';
import type { SlotContent } from '../panel/slots.ts';
import { CallHeader } from './CallHeader.tsx';
import { MyCallsPage } from './MyCallsPage.tsx';
import {
  type CallList,
  type CallListDeps,
  type CallListStore,
  createCallListStore,
} from './call-list-store.ts';
import { endCall } from './end-call.ts';
import { watchFocus } from '../../ui/watch-focus.ts';
import { focusFirst, focusOn } from './focus.ts';
import { chosenIn, withChosen } from './route.ts';

/** A call shown instead of the list. */
export interface OpenedCall {
  readonly sessionStore: SessionStore;
  /** Resolves once the panel shows anything other than that the status is being checked. */
  readonly statusShows: Promise<void>;
  readonly redraw: () => void;
  /** Closes the panel, but not its session store. */
  readonly close: () => void;
  /** Called when the page closes: also stores the pending press. */
  readonly leave: () => void;
}

interface MyCallsView {
  readonly root: HTMLElement;
  readonly clock: Clock;
  readonly access: Session['access'];
  readonly signIn: SignIn;
  readonly host: Host;
  /** Why the sign-in that has just returned failed. */
  readonly problem: ProblemMessage | null;
  readonly messages: Messages;
  readonly myCallsMessages: MyCallsMessages;
  readonly whoAmI: WhoAmI;
  readonly signOut: OpenedPage['signOut'];
  readonly read: CallListDeps['read'];
  readonly watch: OwnCalls['watch'];
  readonly calls: Pick<OwnCalls, 'joinReads'>;
  /** Whether a press on this call is stored from before the page was left. */
  readonly pressWaitsFor: (id: string) => boolean;
  /** @param isListed whether there is access and the call was read with the list */
  readonly openCall: (
    id: string,
    watch: OwnCalls['watch'],
    header: SlotContent,
    isListed: boolean,
  ) => OpenedCall;
}

/**
 * Shows the list of the agent's calls, or the chosen call with a button back to the list.
 * @returns a function that ends it
 */
export function mountMyCalls(view: MyCallsView): () => void {
  const { root, clock, signIn, host, messages, myCallsMessages, read, openCall } = view;
  let { problem } = view;
  let chosenBefore = chosenIn(window.location.search);
  let opened: (OpenedCall & Pick<MyCall, 'id'>) | null = null;
  let callListStore: CallListStore | null = null;
  let list: CallList = { calls: null, readAt: -Infinity, failure: null, access: view.access };
  let stopWaiting = (): void => undefined;
  let longWait: ProblemMessage | null = null;
  let account: ComponentChildren = null;
  let isWatching = false;
  let closed = false;
  let stopNews = (): void => undefined;
  const leftCalls = new Set<() => void>();

  /** Starts reading the list. */
  function begin(access: Session['access']): void {
    if (callListStore) return;
    list = { ...list, access };
    callListStore = createCallListStore(
      { ...clock, read, renewSilently: signIn.renewSilently, changed: follow },
      list,
    );
    callListStore.covered(opened !== null);
    waitForOthers();
  }

  function follow(next: CallList): void {
    const before = list;
    list = next;
    if (list.access === 'granted' && before.access !== 'granted') problem = null;
    if (list.access !== before.access) waitForOthers();
    if (list.calls) {
      // While a call is shown, its own panel confirms the sign-in, after the stored press has worked.
      if (!opened) signIn.confirmed();
      if (!isWatching) void watchNews();
      reopenChosen(list.calls);
      if (!account) void nameAccount();
    }
    show();
  }

  async function nameAccount(): Promise<void> {
    const [me, texts] = await Promise.all([view.whoAmI(), messages.lazy.account()]);
    if (!me.ok) return;
    account = <Account name={me.value.name} messages={texts} onSignOut={view.signOut} />;
    show();
  }

  async function watchNews(): Promise<void> {
    isWatching = true;
    const refresh = (): void => callListStore?.refresh();
    const stops = await Promise.all([
      view.watch({ liveChanged: refresh, callChanged: refresh }),
      view.calls.joinReads({
        roundBegan: () => callListStore?.roundBegan(),
        paceChanged: (stretch) => callListStore?.paceChanged(stretch),
      }),
    ]);
    stopNews = () => stops.forEach((stop) => stop());
    if (closed) stopNews();
  }

  /** While signed out, uses the access that a call or another widget in the tab gains. */
  function waitForOthers(): void {
    stopWaiting();
    if (list.access === 'needed') stopWaiting = signIn.watchOthers(() => callListStore?.signedIn());
  }

  /** After a sign-in or a reload, shows the chosen call again if it still exists. */
  function reopenChosen(calls: readonly MyCall[]): void {
    const call = calls.find(({ id }) => id === chosenBefore);
    chosenBefore = null;
    if (call) choose(call.id, true);
  }

  async function loadLongWait(): Promise<void> {
    longWait ??= await signInMessage(messages, { kind: 'takesLong' });
    show();
  }

  function show(): void {
    if (closed) return;
    if (opened) {
      opened.redraw();
      return;
    }
    render(
      list.access === 'needed' ? (
        <SignInPage problem={problem} messages={messages} onSignIn={() => void promptSignIn()} />
      ) : (
        <MyCallsPage
          list={list}
          now={clock.now()}
          myCallsMessages={myCallsMessages}
          messages={messages}
          onChoose={({ id }) => {
            choose(id, true);
            focusOn(root, '.back');
          }}
          onCheckAgain={() => callListStore?.refresh()}
          longWait={signIn.takesLong() ? (problem ?? longWait) : null}
          onSignIn={() => void promptSignIn()}
          account={account}
        />
      ),
      root,
    );
    focusFirst(root);
  }

  async function promptSignIn(): Promise<void> {
    const found = await signIn.signInInteractively();
    problem = await signInMessage(messages, found);
    if (problem) show();
    else if (list.access !== 'granted') callListStore?.signedIn();
  }

  function choose(id: string, isListed: boolean): void {
    // An ended call leaves the list, so remember its other party.
    let who: MyCall['who'] | undefined;
    note(id);
    render(null, root);
    const header: SlotContent = () => {
      who = list.calls?.find((call) => call.id === id)?.who ?? who;
      return (
        <CallHeader
          key="header"
          who={who}
          others={others(id)}
          myCallsMessages={myCallsMessages}
          onBack={back}
        />
      );
    };
    const watch: OwnCalls['watch'] = (events) => {
      begin('granted');
      return view.watch(events);
    };
    opened = { ...openCall(id, watch, header, isListed), id };
    callListStore?.covered(true);
  }

  function note(id: string | null): void {
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', pathname + withChosen(search, id));
  }

  const others = (id: string): readonly MyCall[] =>
    (list.calls ?? []).filter((call) => call.id !== id);

  function back(): void {
    if (!opened) return;
    const { id, close, sessionStore } = opened;
    close();
    const end = endCall(sessionStore, ({ failure, command }) => {
      const { title, whole } = messages.failure(failure, command);
      host.toast('error', title, whole);
    });
    leftCalls.add(end);
    opened = null;
    callListStore?.covered(false);
    note(null);
    render(null, root);
    show();
    focusOn(root, `[data-call="${id}"]`);
    if (callListStore) callListStore.refresh();
    else begin(view.access);
  }

  const stopLongWait = signIn.onTakesLong(() => void loadLongWait());
  // A stored press comes before the list, which may no longer contain its call.
  if (chosenBefore && view.pressWaitsFor(chosenBefore)) {
    choose(chosenBefore, false);
    chosenBefore = null;
  } else {
    begin(view.access);
    show();
  }
  const stopWatching = watchFocus(host, clock, {
    focused: () => callListStore?.focused(),
    visibilityChanged: (visible) => callListStore?.visibilityChanged(visible),
  });
  return () => {
    opened?.leave();
    for (const end of leftCalls) end();
    stopWaiting();
    stopLongWait();
    stopWatching();
    callListStore?.close();
    closed = true;
    stopNews();
  };
}
