import type { Clock } from '../../recording/clock.ts';
import type { OpenedPage } from '../../genesys/boot.ts';
import type { SheetDeps } from './sheet-deps.ts';
import type { Host } from '../../genesys/launch/workspace.ts';
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
import { hintsOf, pressShortcut } from './shortcuts.ts';
import { RecentActivity } from './RecentActivity.tsx';
import { confirmedMs, originText, progressText } from './status-lines.ts';
import { applyCompactLayout } from '../panel/compact.ts';
import { playTone } from './sound.ts';

interface SheetsPage extends SheetDeps {
  /** The signed-in user's name; `null` if unknown. */
  readonly name: string | null;
  readonly signOut: OpenedPage['signOut'];
  readonly root: HTMLElement;
  readonly conversationId: string;
  readonly clock: Clock;
  /** The call's history so far. */
  readonly past: readonly Transition[];
  readonly sessionStore: SessionStore;
  readonly host: Host;
  readonly shown: MountedCall;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
  readonly accountMessages: AccountMessages;
}

applyCompactLayout();

/**
 * Adds activity, recordings and preferences to the panel.
 * @returns a function that removes them
 */
export function mountSheets(page: SheetsPage): () => void {
  const { root, conversationId, sessionStore, host, shown, messages, sheet, whoAmI } = page;
  const { clock } = page;

  const wanted = followPreferences(page.preferences, (preferences) => {
    root.classList.toggle('compact', preferences.compact);
    shown.showHints(hintsOf(preferences, sheet));
  });

  let stopTelling = (): void => undefined;
  const followed = trackActivity(
    page.log,
    sessionStore,
    page.past,
    clock.now,
    ({ status, entries }, before) => {
      if (status !== before.status && wanted.preferences().sound) playTone(status);
      stopTelling();
      if (entries.at(-1)?.what === 'confirmed') {
        stopTelling = clock.after(confirmedMs, shown.redraw);
      }
      shown.redraw();
    },
  );

  function change(preferences: Preferences): void {
    // Play a sample. Browsers allow sound only after a press on the page.
    const isNew = preferences.sound && !wanted.preferences().sound;
    if (isNew) playTone(followed.activity().status);
    wanted.change(preferences);
  }

  async function listRecordings(): ReturnType<SheetDeps['listRecordings']> {
    const answer = await page.listRecordings();
    // The page's own read notices it as well, and starts a new sign-in.
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
  shown.add('origin', (view) => originText(view, followed.activity(), messages, sheet));
  shown.add('line', (view, now) => progressText(view, followed.activity(), now, messages, sheet));
  shown.add('footer', ({ label }) => (
    <Footer
      key="footer"
      recent={<RecentActivity {...{ messages, sheet }} entries={followed.activity().entries} />}
      messages={sheet}
      sheets={sheets(label === 'ended')}
    />
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

  // Failures are shown beneath the sheet.
  const unsubscribe = sessionStore.subscribe((session, before) => {
    if (newFailure(session, before)) closeSheets();
  });
  window.addEventListener('keydown', pressShortcut);
  const ends = [
    unsubscribe,
    followed.close,
    () => stopTelling(),
    wanted.close,
    catchFocus(root),
    focusOnPress(root),
    dismissReasons(root),
    () => window.removeEventListener('keydown', pressShortcut),
  ];
  return () => ends.forEach((end) => end());
}
