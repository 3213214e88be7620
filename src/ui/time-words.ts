import { clockText } from './duration.ts';

/** A length of time as a person says it, in whole minutes if it is: "2 minutes", otherwise "1:30". */
export function timeInWords(ms: number, lang: string): string {
  const minutes = ms / 60_000;
  if (minutes < 1 || !Number.isInteger(minutes)) return clockText(ms);
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(minutes);
}
