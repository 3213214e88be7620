import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import type { ActivityEntry } from '../../recording/session/activity.ts';
import { activityText } from './activity-export.ts';

interface Props {
  /** Oldest first. */
  readonly entries: readonly ActivityEntry[];
  readonly messages: Messages;
  readonly sheet: SheetMessages;
}

/** Number of entries that fit in the panel. */
const shownEntries = 3;

/** The outcomes of the latest presses and changes, newest first. A press without an outcome shows in the status. */
export function RecentActivity({ entries, messages, sheet }: Props) {
  const time = new Intl.DateTimeFormat(messages.lang, { timeStyle: 'short' });
  const newest = entries.filter(({ what }) => what !== 'asked').slice(-shownEntries);
  return (
    <ul class="recent" aria-label={sheet.names.activity}>
      {newest.toReversed().map((entry, place) => {
        const { what, by } = activityText(entry, messages, sheet);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- each place keeps its line, so that none moves
          <li key={place}>
            <time dateTime={new Date(entry.at).toISOString()}>{time.format(entry.at)}</time>
            <span>{by ? `${what} · ${by}` : what}</span>
          </li>
        );
      })}
    </ul>
  );
}
