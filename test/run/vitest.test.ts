import { expect, test } from 'vitest';
import { tallyOf } from './vitest.ts';

const report = (numPassedTests: number, numFailedTests: number): string =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults: [] });

test("the tests in Vitest's report are counted", () => {
  expect(tallyOf(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
  expect(tallyOf(report(12, 3), 1)).toEqual({ passed: 12, failed: 3 });
});

test('a run that broke outside its tests counts as failed', () => {
  expect(tallyOf(report(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
});

test('a run without tests counts as failed', () => {
  expect(tallyOf(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
});

test.each([undefined, '', 'no JSON', '{}'])(
  'a run without a report (%j) counts as failed',
  (text) => {
    expect(tallyOf(text, 0)).toEqual({ passed: 0, failed: 1 });
  },
);
