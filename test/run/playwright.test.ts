import { expect, test } from 'vitest';
import { tallyOf } from './playwright.ts';

const report = (counts: object): string =>
  JSON.stringify({ stats: { expected: 12, unexpected: 0, flaky: 0, skipped: 0, ...counts } });

test('the tests of the report are counted', () => {
  expect(tallyOf(report({}), 0)).toEqual({ passed: 12, failed: 0 });
  expect(tallyOf(report({ unexpected: 3 }), 1)).toEqual({ passed: 12, failed: 3 });
});

test.each(['flaky', 'skipped'])('a test that is %s has failed', (kind) => {
  expect(tallyOf(report({ [kind]: 1 }), 0)).toEqual({ passed: 12, failed: 1 });
});

test('a run that broke outside its tests has failed', () => {
  expect(tallyOf(report({}), 1)).toEqual({ passed: 12, failed: 1 });
});

test('a run without tests has failed', () => {
  expect(tallyOf(report({ expected: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
});

test.each([undefined, '', 'no JSON', '{}'])('a run without a report (%j) has failed', (text) => {
  expect(tallyOf(text, 0)).toEqual({ passed: 0, failed: 1 });
});
