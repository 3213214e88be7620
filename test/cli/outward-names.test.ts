import { expect, test } from 'vitest';
import { toJson } from '../../src/cli/output.ts';
import { reportOf } from '../../src/cli/report.ts';
import { bulkOutcomeKinds, outwardKind } from '../../src/recording/bulk/run.ts';

test('outcomes keep the names that files and programs know', () => {
  expect(bulkOutcomeKinds.map(outwardKind)).toEqual([
    'done',
    'pausedInstead',
    'alreadySo',
    // There was no recording: files have never distinguished it.
    'alreadySo',
    'gone',
    'notPossible',
    'notPermitted',
    'failed',
    'notTried',
  ]);
});

test('--json prints the outcome under the name that it always had', () => {
  const report = reportOf({
    conversationId: 'a',
    asked: 'pause',
    outcome: { kind: 'alreadyDone' },
    snapshot: null,
  });
  expect(toJson(report, 0, null).calls).toMatchObject([{ asked: 'pause', outcome: 'alreadySo' }]);
});
