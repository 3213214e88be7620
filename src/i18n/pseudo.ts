import type { FirstMessages } from './messages.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  C: 'Ç',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
};

/** German is about a third longer than English; a layout that fits this fits every language of the product. */
const growth = 1.35;

/** Pseudo-translation that reveals untranslated texts and places that are too small. */
export function pseudo(messages: FirstMessages, lang: string): FirstMessages {
  return { ...translated(messages), lang };
}

/** Transforms every text in a value, including nested objects, arrays, and results of functions and promises. */
function translated<T>(value: T): T;
function translated(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value);
  if (value instanceof Promise) return value.then(translated);
  if (Array.isArray(value)) return value.map((one: unknown) => translated(one));
  if (typeof value === 'function') {
    return (...inputs: unknown[]): unknown => translated(Reflect.apply(value, undefined, inputs));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
}

function stretched(text: string): string {
  const accented = text.replaceAll(/[a-z]/gi, (letter) => accents[letter] ?? letter);
  return accented + '·'.repeat(Math.ceil(text.length * (growth - 1)));
}
