/** A time of today as the person's clock shows it; an older one with its date. `since` is epoch ms. */
export function sinceText(since: number | null, today = new Date()): string {
  if (since === null) return '–';
  const date = new Date(since);
  const isToday = date.toDateString() === today.toDateString();
  return (isToday ? time : dateAndTime).format(date);
}

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const dateAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' });
