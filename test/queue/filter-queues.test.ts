import { expect, test } from 'vitest';
import { filterQueues } from '../../src/queue/filter-queues.ts';

const queues = ['Support', 'Branch office 111', 'Branch office 011', 'Branch office 020'].map(
  (name, index) => ({ id: String(index), name }),
);
const named = (name: string) => filterQueues(queues, name).shown.map((queue) => queue.name);

test('each word is searched separately, in any order and case', () => {
  expect(named('branch 11')).toEqual(['Branch office 011', 'Branch office 111']);
  expect(named(' 020 OFFICE ')).toEqual(['Branch office 020']);
});

test('without a word all queues are found', () => {
  expect(named(' ')).toHaveLength(queues.length);
});

test('no more than fifty queues are shown, but all matches are counted', () => {
  const many = Array.from({ length: 51 }, (_, index) => ({ id: `${index}`, name: `Q${index}` }));
  const { shown, matching } = filterQueues(many, '');
  expect(shown).toHaveLength(50);
  expect(matching).toBe(51);
});
