import { expect, test } from 'vitest';
import { noRecorders, notRecorded, type Status, worseOf } from '../../src/recording/status.ts';

/** Riskiest first, for a customer who reads out card data. */
const byRisk: readonly Status[] = [
  { kind: 'recording', recorders: noRecorders },
  { kind: 'unknown' },
  { kind: 'suppressed', recorders: noRecorders },
  { kind: 'paused', by: 'securePause', recorders: noRecorders },
  notRecorded,
  { kind: 'ended' },
];

test('of two statuses the riskier one is worse, in whichever order they come', () => {
  for (const [index, worse] of byRisk.entries()) {
    for (const better of byRisk.slice(index + 1)) {
      expect(worseOf(worse, better)).toBe(worse);
      expect(worseOf(better, worse)).toBe(worse);
    }
  }
});
