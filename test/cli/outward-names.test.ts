import { expect, test } from 'vitest';
import { toJson } from '../../src/cli/output.ts';
import { reportOf } from '../../src/cli/report.ts';
import { bulkOutcomeKinds, outwardKind } from '../../src/recording/bulk/run.ts';

test('outcomes keep the names that existing files and programs use', () => {
  expect(bulkOutcomeKinds.map(outwardKind)).toEqual([
    'done',
    'pausedInstead',
    'alreadySo',
    // There was no recording: exported files have never distinguished it.
    'alreadySo',
    'gone',
    'notPossible',
    'notPermitted',
    'failed',
    'notTried',
  ]);
});

test('--json prints an outcome under the name that it has always had', () => {
  const report = reportOf({
    conversationId: 'a',
    asked: 'pause',
    outcome: { kind: 'alreadyDone' },
    snapshot: null,
  });
  expect(toJson(report, 0, null).calls).toMatchObject([{ asked: 'pause', outcome: 'alreadySo' }]);
});
