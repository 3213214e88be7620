import type { Extras } from '../../genesys/extras.ts';
import type { Host } from '../../genesys/host.ts';
import type { Preferences } from '../../genesys/preferences.ts';
import { noted } from '../../recording/activity.ts';
import type { Conductor } from '../../recording/conductor.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import type { SheetMessages } from '../../ui/messages/sheet-messages.ts';
import { newTrouble } from '../notices.ts';
import type { ShownCall } from '../show-call.tsx';
import { ActivitySheet } from './ActivitySheet.tsx';
import { defaultPreferences } from './default-preferences.ts';
import css from './extras.css?inline';
import { Footer } from './Footer.tsx';
import { PreferencesSheet } from './PreferencesSheet.tsx';
import { pressShortcut } from './press-shortcut.ts';
import { RecordingsSheet } from './RecordingsSheet.tsx';
import { closeSheets } from './Sheet.tsx';
import { playTone } from './sound.ts';

interface ExtrasPage extends Extras {
  readonly root: HTMLElement;
  readonly conversationId: string;
  readonly now: () => number;
  readonly conductor: Conductor;
  readonly host: Host;
  readonly shown: ShownCall;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
}

applyStyles(css);

/** Adds activity, recordings and preferences to the panel, until the returned function is called. */
export function showExtras(page: ExtrasPage): () => void {
  const { root, conversationId, now, conductor, host, shown, messages, sheet, log } = page;
  let activity = noted(log.read(), null, conductor.session(), now());
  let preferences = page.preferences.read(defaultPreferences);

  function apply(): void {
    root.classList.toggle('compact', preferences.compact);
    shown.showShortcuts(preferences.shortcuts ? preferences.keys : {});
  }

  function change(wanted: Preferences): void {
    // A sample; and a press on this page is what lets the browser play at all.
    if (wanted.sound && !preferences.sound) playTone(activity.status);
    preferences = wanted;
    page.preferences.keep(preferences);
    apply();
  }

  const unsubscribe = conductor.subscribe((session, before) => {
    const known = activity;
    activity = noted(known, before, session, now());
    if (newTrouble(session, before)) closeSheets();
    if (activity === known) return;
    if (activity.status !== known.status && preferences.sound) playTone(activity.status);
    log.keep(activity);
    shown.redraw();
  });

  /** Another widget of the tab changed them. */
  function readAgain(): void {
    preferences = page.preferences.read(defaultPreferences);
    apply();
  }

  log.keep(activity);
  window.addEventListener('keydown', pressShortcut);
  window.addEventListener('storage', readAgain);
  shown.add('footer', () => (
    <Footer
      key="extras"
      messages={sheet}
      sheets={{
        activity: (
          <ActivitySheet
            conversationId={conversationId}
            entries={activity.entries}
            messages={messages}
            sheet={sheet}
          />
        ),
        recordings: (
          <RecordingsSheet
            messages={messages}
            sheet={sheet}
            list={page.listRecordings}
            onOpen={host.showInteraction && (() => host.showInteraction?.(conversationId))}
          />
        ),
        preferences: (
          <PreferencesSheet
            preferences={preferences}
            messages={messages}
            sheet={sheet}
            onChange={change}
          />
        ),
      }}
    />
  ));
  apply();
  return () => {
    unsubscribe();
    window.removeEventListener('keydown', pressShortcut);
    window.removeEventListener('storage', readAgain);
  };
}
