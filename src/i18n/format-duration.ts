/** Formats a duration: in words if it is whole minutes ("2 minutes"), otherwise "1:30". */
export function formatMinutes(ms: number, lang: string): string {
  const minutes = ms / 60_000;
  if (minutes < 1 || !Number.isInteger(minutes)) return clockText(ms);
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(minutes);
}

/** Formats a running time: "0:42", "12:42", "1:02:42". Never negative. */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const seconds = twoDigits(total % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** Whole seconds left until `at`; at least one, because a finished wait is no longer shown. */
export function secondsUntil(at: number, now: number): number {
  return Math.max(1, Math.ceil((at - now) / 1000));
}

/** Formats a time of day, such as "2:24:39 PM". `at` is epoch ms. */
export function timeOfDay(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'medium' }).format(at);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
