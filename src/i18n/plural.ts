/** How a language writes figures, and the words that go with them. */
export interface Counting {
  readonly number: (value: number) => string;
  /** `#` stands for the number: `counted({ one: '# call', other: '# calls' })`. */
  readonly counted: (forms: PluralForms) => (count: number) => string;
  /** A wait as a person says it, never less than it is: "45 seconds", "12 minutes". */
  readonly wait: (ms: number) => string;
}

/** The forms of a text that the language tells apart (CLDR); one that is missing is like `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** No one needs to know a wait more exactly, seconds. */
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
