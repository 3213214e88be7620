import { expect, it } from 'vitest';
import { createBadgeCounter } from '../../src/agent/badge.ts';

it("the badge counts each thing that needs the agent's attention once", () => {
  const shown: number[] = [];
  const badge = createBadgeCounter((count) => shown.push(count));
  badge('failure', false);
  badge('failure', true);
  badge('failure', true);
  badge('pause', true);
  badge('failure', false);
  badge('pause', false);
  expect(shown).toEqual([1, 2, 1, 0]);
});
