/** Number formatting and plurals of a language. */
export interface Counting {
  readonly number: (value: number) => string;
  /** `#` is replaced by the number: `counted({ one: '# call', other: '# calls' })`. */
  readonly counted: (forms: PluralForms) => (count: number) => string;
  /** A duration in words, rounded up: "45 seconds", "12 minutes". */
  readonly wait: (ms: number) => string;
}

/** Plural forms of a text by CLDR category; missing ones fall back to `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Seconds are rounded up to a multiple of this. */
const waitStep = 5;

/** @param lang BCP 47 tag */
export function countingIn(lang: string): Counting {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const number = (value: number): string => numbers.format(value);
  const time = (unit: 'second' | 'minute', value: number): string =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return {
    number,
    counted: (forms) => (count) =>
      (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
    wait(ms) {
      const seconds = Math.max(1, Math.ceil(ms / 1000 / waitStep)) * waitStep;
      return seconds < 60 ? time('second', seconds) : time('minute', Math.ceil(seconds / 60));
    },
  };
}
