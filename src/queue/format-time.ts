/** Formats a time of today without a date, and an earlier one with it. `since` is epoch ms. */
export function formatSince(since: number | null, lang: string, today = new Date()): string {
  if (since === null) return '–';
  const date = new Date(since);
  const { time, dateAndTime } = formatsOf(lang);
  return (date.toDateString() === today.toDateString() ? time : dateAndTime).format(date);
}

/** Formats how long ago something was confirmed, such as "45 sec. ago". */
export function formatAge(ageMs: number, lang: string): string {
  const minutes = Math.floor(ageMs / 60_000);
  const { age } = formatsOf(lang);
  return minutes > 0
    ? age.format(-minutes, 'minute')
    : age.format(-Math.floor(ageMs / 1000), 'second');
}

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly dateAndTime: Intl.DateTimeFormat;
  readonly age: Intl.RelativeTimeFormat;
}

const known = new Map<string, Formats>();

/** Cached per language: creating a format takes longer than drawing a row. */
function formatsOf(lang: string): Formats {
  const formats = known.get(lang) ?? {
    time: new Intl.DateTimeFormat(lang, { timeStyle: 'short' }),
    dateAndTime: new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' }),
    age: new Intl.RelativeTimeFormat(lang, { style: 'short' }),
  };
  known.set(lang, formats);
  return formats;
}
