import type { FileState, RecordingKind } from '../../recording/recording-file.ts';
import type { ActivityEntry, ConsentNews } from '../../recording/activity.ts';
import type { Command } from '../../recording/command.ts';
import type { FailureName } from '../../recording/failure.ts';

/** The texts of the sheets over the panel, in one language. They load with the sheets. */
export interface SheetMessages {
  readonly names: Readonly<Record<'activity' | 'recordings' | 'preferences', string>>;
  readonly close: string;
  readonly activity: ActivityMessages;
  readonly recordings: RecordingsMessages;
  readonly preferences: PreferencesMessages;
}

interface ActivityMessages {
  readonly asked: Readonly<Record<Command, string>>;
  readonly confirmed: Readonly<Record<Command, string>>;
  readonly failed: Readonly<Record<Command | 'read', string>>;
  readonly found: (status: string) => string;
  readonly changed: (status: string) => string;
  readonly consent: Readonly<Record<ConsentNews, string>>;
  readonly by: Readonly<Record<NonNullable<ActivityEntry['by']>, string>>;
  /** Why, in a few words. */
  readonly failures: Readonly<Record<FailureName, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saveCsv: string;
  readonly saveJson: string;
}

interface RecordingsMessages {
  readonly asking: string;
  readonly notRead: string;
  /** There is nothing that could be listened to yet. */
  readonly notYet: string;
  readonly kinds: Readonly<Record<RecordingKind | 'unknown', string>>;
  readonly states: Readonly<Record<FileState | 'unknown', string>>;
  readonly open: string;
}

export interface PreferencesMessages {
  readonly shortcuts: string;
  readonly shortcutsHint: string;
  readonly useShortcuts: string;
  /** In the description of a command's button. */
  readonly shortcut: (keys: string) => string;
  /** As they stand on the keys. */
  readonly modifiers: Readonly<Record<'control' | 'shift', string>>;
  /** On the button of a command that has no shortcut. */
  readonly noKeys: string;
  /** The button's accessible name. */
  readonly change: (command: string, keys: string) => string;
  readonly listening: string;
  readonly listeningHint: string;
  readonly unusable: string;
  readonly taken: (command: string) => string;
  readonly sound: string;
  readonly compact: string;
  readonly reset: string;
}
