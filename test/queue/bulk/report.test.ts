import { expect, test } from 'vitest';
import {
  commonReasons,
  csvOf,
  jsonOf,
  outcomeReason,
  reportLines,
} from '../../../src/queue/bulk/report.ts';
import {
  type BulkOutcome,
  openRun,
  reduceRun,
  type RunEvent,
} from '../../../src/recording/bulk/run.ts';
import type { Failure } from '../../../src/recording/failure.ts';
import { loadWords } from '../../i18n/words.ts';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);

const events: readonly RunEvent[] = [
  { type: 'began', at },
  { type: 'began', at },
  { type: 'settled', at, id: 'one', outcome: { kind: 'done' } },
  {
    type: 'settled',
    at,
    id: 'two',
    outcome: { kind: 'failed', failure: { kind: 'offline', correlationId: 'abc' } },
  },
];
/** One call that was done, and one that was not. */
const run = events.reduce(reduceRun, openRun('pause', ['one', 'two'], at));

async function linesIn(language: string) {
  const messages = await loadWords(language);
  const agentOf = (id: string) => (id === 'one' ? '=Ana' : null);
  const customerOf = (id: string) => (id === 'one' ? { name: '=Noor', number: '…123' } : null);
  return reportLines(run, { agentOf, customerOf }, await messages.lazy.queue(), messages);
}

test('the report has one line for each call, with its reason and reference', async () => {
  const lines = await linesIn('en');
  expect(lines).toMatchObject([
    { conversationId: 'one', outcome: 'done', reason: '', at: '2026-01-02T03:04:05.000Z' },
    { conversationId: 'two', outcome: 'failed', meaning: 'Failed', reference: 'abc' },
  ]);
  expect(lines[1]?.reason).not.toBe('');
  expect(JSON.parse(jsonOf(lines))).toEqual(lines);
});

test('a call that was not reached says why, unless the run was canceled', async () => {
  const messages = await loadWords('en');
  const reason = (because: 'cancelled' | Failure) =>
    outcomeReason({ kind: 'notTried', because }, 'pause', messages);
  expect(reason('cancelled')).toBe('');
  expect(reason({ kind: 'signedOut' })).toBe(messages.failure({ kind: 'signedOut' }, 'pause').what);
});

test.each(['failed', 'notPermitted'] as const)('a call that is %s says why', async (kind) => {
  const messages = await loadWords('en');
  const failure = { kind: 'notMyCall' } as const;
  expect(outcomeReason({ kind, failure }, 'pause', messages)).toBe(
    messages.failure(failure, 'pause').what,
  );
});

test('a command that is not possible says why, and an outcome that speaks for itself does not', async () => {
  const messages = await loadWords('en');
  const reason = (outcome: BulkOutcome) => outcomeReason(outcome, 'pause', messages);
  expect(reason({ kind: 'notPossible', why: 'snippetCannotPause' })).toBe(
    messages.reasons.snippetCannotPause,
  );
  for (const kind of ['done', 'alreadyDone', 'notRecorded', 'gone'] as const)
    expect(reason({ kind })).toBe('');
});

test('an outcome has the same name in every language, beside its translation', async () => {
  const [german] = await linesIn('de');
  expect(german).toMatchObject({ outcome: 'done', meaning: 'Pausiert' });
});

test('the CSV file starts with the column names that other programs read', async () => {
  expect(csvOf(await linesIn('en'))).toMatch(
    /^\uFEFF?conversationId,agent,command,outcome,meaning,reason,reference,at,customer\r\n/,
  );
});

test('an agent whose name looks like a formula stays text in a spreadsheet', async () => {
  expect(csvOf(await linesIn('en'))).toContain(",'=Ana,");
});

test('the three most frequent reasons are reported, each once, the most frequent first', async () => {
  const messages = await loadWords('en');
  const failures: readonly Failure[] = [
    { kind: 'timeout' },
    { kind: 'conflict' },
    { kind: 'offline' },
    { kind: 'conflict' },
    { kind: 'notFound' },
    { kind: 'offline' },
    { kind: 'conflict' },
  ];
  const ids = failures.map((_, index) => `call ${index}`);
  const settled = failures.flatMap((failure, index): RunEvent[] => [
    { type: 'began', at },
    { type: 'settled', at, id: `call ${index}`, outcome: { kind: 'failed', failure } },
  ]);
  const ended = settled.reduce(reduceRun, openRun('pause', ids, at));
  const why = (failure: Failure): string => messages.failure(failure, 'pause').what;
  expect(commonReasons(ended, messages)).toEqual([
    why({ kind: 'conflict' }),
    why({ kind: 'offline' }),
    why({ kind: 'timeout' }),
  ]);
});
