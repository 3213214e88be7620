import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import { timeOfDay } from '../../i18n/format-duration.ts';
import type { Activity, ActivityEntry } from '../../recording/session/activity.ts';
import type { View } from '../../recording/session/view.ts';

/** How long a confirmation is shown, ms: long enough to be read after the status. */
export const confirmedMs = 5_000;

/** The text for a pause that was made elsewhere, with its time; otherwise `null`. */
export function originText(
  { label }: Pick<View, 'label'>,
  { entries }: Activity,
  { lang }: Pick<Messages, 'lang'>,
  sheet: SheetMessages,
): string | null {
  const last = entries.findLast(({ what, status }) => what !== 'failed' && status !== null);
  const isFromElsewhere = last?.what === 'changed' && last.by === 'elsewhere';
  return label === 'paused' && isFromElsewhere && last.status === 'paused'
    ? sheet.pausedByOthers(new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(last.at))
    : null;
}

/** The line below the buttons: a start or stop alongside a recording, or a command that was just confirmed. */
export function progressText(
  { label, actions }: Pick<View, 'label' | 'actions'>,
  { entries }: Activity,
  now: number,
  { lang, labels }: Pick<Messages, 'lang' | 'labels'>,
  sheet: SheetMessages,
): string | null {
  if (label === 'recording' && actions.start.state === 'busy') return labels.starting;
  if (label === 'recording' && actions.stop.state === 'busy') return labels.stopping;
  const last = entries.at(-1);
  return last && isFresh(last, now) ? sheet.confirmedAt(timeOfDay(last.at, lang)) : null;
}

const isFresh = ({ what, at }: ActivityEntry, now: number): boolean =>
  what === 'confirmed' && now - at < confirmedMs;
