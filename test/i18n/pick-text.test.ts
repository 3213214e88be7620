import { expect, it } from 'vitest';
import { textIn } from '../../src/i18n/pick-text.ts';

const texts = { de: 'Einverstanden?', en: 'Agreed?', 'pt-BR': 'Concorda?' };

it.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['pt-br', 'pt-BR'],
  ['pt-PT', 'en'],
  ['ja', 'en'],
  [null, 'en'],
])('for %s the text in %s is chosen', (language, lang) => {
  expect(textIn(texts, language)?.lang).toBe(lang);
});

it('without English the first text is chosen', () => {
  expect(textIn({ fr: 'D’accord ?', it: 'D’accordo?' }, 'ja')).toEqual({
    lang: 'fr',
    text: 'D’accord ?',
  });
});

it('without any text nothing is chosen', () => {
  expect(textIn({}, 'en')).toBeNull();
});
