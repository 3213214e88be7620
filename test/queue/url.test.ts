import { expect, test } from 'vitest';
import { chosenQueue, withQueue } from '../../src/queue/url.ts';

const ID = '0a1b2c3d-0000-4000-8000-00000000000f';

test.each([
  ['', null],
  ['?queue=', null],
  ['?queue=support', null],
  [`?queue=${ID}`, ID],
  [`?gcLangTag=de&queue=${ID.toUpperCase()}`, ID],
  [`?queue=x${ID}`, null],
  [`?queue=${ID}0`, null],
  [`?other=${ID}`, null],
])('the address %j chooses the queue %j', (search, queue) => {
  expect(chosenQueue(search)).toBe(queue);
});

test('choosing a queue keeps the rest of the address, and choosing none removes the queue from it', () => {
  const search = withQueue('?gcLangTag=de', ID);
  expect(search).toBe(`?gcLangTag=de&queue=${ID}`);
  expect(withQueue(search, null)).toBe('?gcLangTag=de');
  expect(withQueue(`?queue=${ID}`, null)).toBe('');
});
