import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('README names the size limit that the build enforces', () => {
  const limits = readFileSync('.size-limit.ts', 'utf8').matchAll(/limit: '(\d+) kB'/g);
  const named = readFileSync('README.md', 'utf8').matchAll(/(\d+) kB gzip/g);
  const [agentPage] = [...limits].map(([, figure]) => figure);
  expect(agentPage).toBeDefined();
  expect([...named].map(([, figure]) => figure)).toEqual([agentPage]);
});
