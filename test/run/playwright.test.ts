import { expect, test } from 'vitest';
import { tallyOf } from './playwright.ts';

const report = (counts: object): string =>
  JSON.stringify({ stats: { expected: 12, unexpected: 0, flaky: 0, skipped: 0, ...counts } });

test("the tests in Playwright's report are counted", () => {
  expect(tallyOf(report({}), 0)).toEqual({ passed: 12, failed: 0 });
  expect(tallyOf(report({ unexpected: 3 }), 1)).toEqual({ passed: 12, failed: 3 });
});

test.each(['flaky', 'skipped'])('a test that is %s counts as failed', (kind) => {
  expect(tallyOf(report({ [kind]: 1 }), 0)).toEqual({ passed: 12, failed: 1 });
});

test('a run that broke outside its tests counts as failed', () => {
  expect(tallyOf(report({}), 1)).toEqual({ passed: 12, failed: 1 });
});

test('a run without tests counts as failed', () => {
  expect(tallyOf(report({ expected: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
});

test.each([undefined, '', 'no JSON', '{}'])(
  'a run without a report (%j) counts as failed',
  (text) => {
    expect(tallyOf(text, 0)).toEqual({ passed: 0, failed: 1 });
  },
);
