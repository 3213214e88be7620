/** A time of today as the language writes it; an older one with its date. `since` is epoch ms. */
export function formatSince(since: number | null, lang: string, today = new Date()): string {
  if (since === null) return '–';
  const date = new Date(since);
  const { time, dateAndTime } = formatsOf(lang);
  return (date.toDateString() === today.toDateString() ? time : dateAndTime).format(date);
}

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly dateAndTime: Intl.DateTimeFormat;
}

const known = new Map<string, Formats>();

/** Made once for a language: making one takes longer than drawing a row. */
function formatsOf(lang: string): Formats {
  const formats = known.get(lang) ?? {
    time: new Intl.DateTimeFormat(lang, { timeStyle: 'medium' }),
    dateAndTime: new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' }),
  };
  known.set(lang, formats);
  return formats;
}
