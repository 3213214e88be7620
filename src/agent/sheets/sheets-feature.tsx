import type { Clock } from '../../recording/clock.ts';
import type { OpenedPage } from '../../genesys/boot.ts';
import type { SheetDeps } from '../../genesys/calls/sheet-deps.ts';
import type { Host } from '../../genesys/launch/host.ts';
import type { Preferences } from '../../storage/preferences.ts';
import type { AccountMessages, Messages, SheetMessages } from '../../i18n/messages.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { Transition } from '../../recording/session/history.ts';
import { Account } from '../../ui/Account.tsx';
import type { MountedCall } from '../mount-call.tsx';
import { newFailure } from '../new-failure.ts';
import { ActivitySheet } from './ActivitySheet.tsx';
import { Footer } from './Footer.tsx';
import { PreferencesSheet } from './PreferencesSheet.tsx';
import { RecordingsSheet } from './RecordingsSheet.tsx';
import { closeSheets } from './Sheet.tsx';
import { trackActivity } from './activity-store.ts';
import { dismissReasons } from './dismiss-tooltips.ts';
import { focusOnPress } from './focus-on-press.ts';
import { followPreferences } from './preferences-store.ts';
import { catchFocus } from './restore-focus.ts';
import { announceShortcuts, pressShortcut } from './shortcuts.ts';
import { playTone } from './sound.ts';

interface SheetsPage extends SheetDeps {
  /** Who is signed in; `null`: not known. */
  readonly name: string | null;
  readonly signOut: OpenedPage['signOut'];
  readonly root: HTMLElement;
  readonly conversationId: string;
  readonly now: Clock['now'];
  /** What happened to the call before. */
  readonly past: readonly Transition[];
  readonly sessionStore: SessionStore;
  readonly host: Host;
  readonly shown: MountedCall;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
  readonly accountMessages: AccountMessages;
}

/** Adds activity, recordings and preferences to the panel, until the returned function is called. */
export function mountSheets(page: SheetsPage): () => void {
  const { root, conversationId, sessionStore, host, shown, messages, sheet, whoAmI } = page;

  const wanted = followPreferences(page.preferences, (preferences) => {
    root.classList.toggle('compact', preferences.compact);
    shown.showShortcuts(
      preferences.shortcuts ? announceShortcuts(preferences.keys, sheet.preferences) : {},
    );
  });

  const followed = trackActivity(
    page.log,
    sessionStore,
    page.past,
    page.now,
    ({ status }, before) => {
      if (status !== before.status && wanted.preferences().sound) playTone(status);
      shown.redraw();
    },
  );

  function change(preferences: Preferences): void {
    // A sample; and a press on this page is what lets the browser play at all.
    const isNew = preferences.sound && !wanted.preferences().sound;
    if (isNew) playTone(followed.activity().status);
    wanted.change(preferences);
  }

  async function listRecordings(): ReturnType<SheetDeps['listRecordings']> {
    const answer = await page.listRecordings();
    // The page's own read finds out too, and signs in again.
    if (!answer.ok && answer.failure.kind === 'signedOut') sessionStore.checkAgain();
    return answer;
  }

  const { showInteraction } = host;
  const onOpen = showInteraction && (() => showInteraction(conversationId));
  const sheets = (ended: boolean) => ({
    activity: (
      <ActivitySheet {...{ conversationId, whoAmI, messages, sheet }} {...followed.activity()} />
    ),
    recordings: <RecordingsSheet {...{ ended, messages, sheet, onOpen }} list={listRecordings} />,
    preferences: (
      <PreferencesSheet
        {...{ messages, sheet }}
        preferences={wanted.preferences()}
        onChange={change}
      />
    ),
  });
  shown.add('footer', ({ label }) => (
    <Footer key="extras" messages={sheet} sheets={sheets(label === 'ended')} />
  ));
  shown.add(
    'footer',
    ({ signIn }) =>
      signIn === 'notNeeded' && (
        <Account
          key="account"
          name={page.name}
          messages={page.accountMessages}
          onSignOut={page.signOut}
        />
      ),
  );

  // A failure is shown below the sheet.
  const unsubscribe = sessionStore.subscribe((session, before) => {
    if (newFailure(session, before)) closeSheets();
  });
  window.addEventListener('keydown', pressShortcut);
  const ends = [
    unsubscribe,
    followed.close,
    wanted.close,
    catchFocus(root),
    focusOnPress(root),
    dismissReasons(root),
    () => window.removeEventListener('keydown', pressShortcut),
  ];
  return () => ends.forEach((end) => end());
}
