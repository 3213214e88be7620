import { useState } from 'preact/hooks';
import type { WhoAmI } from '../../genesys/calls/current-user.ts';
import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import type { ActivityEntry } from '../../recording/session/activity.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import { saveFile } from '../../ui/save-file.ts';
import { activityCsv, activityJson, activityText } from './activity-export.ts';
import css from './activity.css?inline';

applyStyles(css);

interface Props {
  readonly conversationId: string;
  /** Oldest first. */
  readonly entries: readonly ActivityEntry[];
  readonly whoAmI: WhoAmI;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
}

/** The call's activity, newest first, to read, copy or save. */
export function ActivitySheet({ conversationId, entries, whoAmI, messages, sheet }: Props) {
  const [announced, setAnnounced] = useState('');
  const { activity } = sheet;
  const time = new Intl.DateTimeFormat(messages.lang, { timeStyle: 'medium' });

  async function copy(): Promise<void> {
    const lines = entries.map((entry) => {
      const { what, by, why } = activityText(entry, messages, sheet);
      const parts = [time.format(entry.at), what, by, why, entry.correlationId];
      return parts.filter(Boolean).join('  ');
    });
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      setAnnounced(activity.copied);
    } catch {
      setAnnounced(activity.notCopied);
    }
  }

  async function save(ending: string, type: string, write: typeof activityCsv): Promise<void> {
    const me = await whoAmI();
    const agentId = me.ok ? me.value.id : null;
    const name = `recording-activity-${conversationId}.${ending}`;
    saveFile(name, type, write({ conversationId, agentId, entries }));
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard has to scroll it */}
      <ol class="log" tabIndex={0} aria-label={sheet.names.activity}>
        {entries.toReversed().map((entry, newer) => {
          const { what, by, why } = activityText(entry, messages, sheet);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- counted from the oldest it stays: entries come at the end
            <li key={entries.length - newer} class={entry.what}>
              <time dateTime={new Date(entry.at).toISOString()}>{time.format(entry.at)}</time>
              <span>{what}</span>
              <span class="by">{by}</span>
              {why && <p>{why}</p>}
              {entry.correlationId && (
                <p class="reference">
                  <span class="unseen">{messages.reference}</span>{' '}
                  <code>{entry.correlationId}</code>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <footer>
        <button type="button" class="button" onClick={() => void copy()}>
          {activity.copy}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void save('csv', 'text/csv', activityCsv)}
        >
          {activity.saveCsv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void save('json', 'application/json', activityJson)}
        >
          {activity.saveJson}
        </button>
        <p aria-live="polite">{announced}</p>
      </footer>
    </>
  );
}
