import { describe, expect, it } from 'vitest';
import { languages, loadMessages } from '../../src/i18n/load.ts';

/** Every text of a value, nested or returned by a function of a number, two numbers or a name. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [1, 2, 12_500].flatMap((count) => textsOf(value(count, 12_500), path));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const wordsIn = async (language: string) => (await loadMessages(language)).lazy.queue();

const english = new Map(textsOf(await wordsIn('en')));

describe.each(languages)('the queue page in %s', async (language) => {
  const words = await wordsIn(language);
  const texts = textsOf(words);

  it('has every text, each with its number filled in', () => {
    expect(new Set(texts.map(([path]) => path))).toEqual(new Set(english.keys()));
    for (const [path, text] of texts) expect(text, path).toMatch(/^[^#]*\p{Letter}[^#]*$/u);
  });

  it('gives the number of calls before anything is done to them', () => {
    for (const sendEvent of [
      ...Object.values(words.confirm),
      ...Object.values(words.confirmButton),
    ]) {
      expect(sendEvent(13)).toContain('13');
    }
  });

  it('has a different text for every outcome', () => {
    const outcomes = Object.values(words.outcomes);
    expect(new Set(outcomes).size).toBe(outcomes.length);
  });
});

const spoken = languages.filter((language) => language !== 'en-XA');

it.each(spoken)('in %s the dialog says what happens to a policy recording', async (language) => {
  const { recorders } = await loadMessages(language);
  const { willHappen } = await wordsIn(language);
  expect(willHappen.stop.toLowerCase()).toContain(recorders.policy.toLowerCase());
});

it.each(spoken)(
  'in %s a narrow page shows on each button a part of its name, which can be spoken',
  async (language) => {
    const { actOn, actOnShort } = await wordsIn(language);
    for (const command of ['stop', 'resume'] as const) {
      expect(actOn[command](13).toLowerCase()).toContain(actOnShort[command].toLowerCase());
    }
  },
);

it.each(spoken.filter((language) => language !== 'en'))(
  'in %s no text is left in English',
  async (language) => {
    const left = textsOf(await wordsIn(language)).filter(
      ([path, text]) => english.get(path) === text && /[a-z]{4}/.test(text),
    );
    const sameInBoth = new Set(['.columns.agent', '.columns.status']);
    expect(left.filter(([path]) => !sameInBoth.has(path))).toEqual([]);
  },
);

it('the pseudo-locale marks every text', async () => {
  for (const [path, text] of textsOf(await wordsIn('en-XA'))) expect(text, path).toMatch(/·$/);
});
