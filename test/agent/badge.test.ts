import { expect, it } from 'vitest';
import { countAttention } from '../../src/agent/badge.ts';

it('the badge counts what waits for the agent, each thing once', () => {
  const shown: number[] = [];
  const attention = countAttention((count) => shown.push(count));
  attention('failure', false);
  attention('failure', true);
  attention('failure', true);
  attention('pause', true);
  attention('failure', false);
  attention('pause', false);
  expect(shown).toEqual([1, 2, 1, 0]);
});
