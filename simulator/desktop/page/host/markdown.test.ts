import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

test('a message is formatted as its Markdown says', () => {
  expect(readMarkdown('**Now** *or* `never`')).toEqual([
    { as: 'strong', text: 'Now' },
    { as: 'text', text: ' ' },
    { as: 'em', text: 'or' },
    { as: 'text', text: ' ' },
    { as: 'code', text: 'never' },
  ]);
});

test('line breaks are kept, and HTML is shown as text', () => {
  expect(readMarkdown('<b>a</b>\n2 * 3')).toEqual([
    { as: 'text', text: '<b>a</b>' },
    { as: 'br', text: '' },
    { as: 'text', text: '2 * 3' },
  ]);
});
