import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { type CallOutcome, notTried, reportOf } from '../../src/cli/report.ts';

const call = (outcome: CallOutcome) =>
  ({ conversationId: 'the-call', asked: 'stop', outcome, reading: null }) as const;

const done = call({ kind: 'done' });
const ended = call({ kind: 'failed', failure: { kind: 'callEnded' } });
const refused = call({
  kind: 'notPermitted',
  failure: { kind: 'notPermitted', lack: 'permission', missing: [] },
});
const left = notTried('stop', 'the-call', 'cancelled');

test.each([
  ['nothing', reportOf(), 0],
  ['calls that are all done', reportOf(done, call({ kind: 'pausedInstead' })), 0],
  ['calls that all fail alike', reportOf(ended, ended), 5],
  ['calls of which some fail', reportOf(done, ended), 1],
  ['calls that fail differently', reportOf(refused, ended), 1],
  ['a stop that is skipped', reportOf(refused, call({ kind: 'skipped' })), 4],
  ['an interruption', { ...reportOf(ended, left), interrupted: true }, 130],
  ['what stopped everything', { ...reportOf(done), problem: { kind: 'signedOut' } as const }, 3],
  ['a search that found only some', { ...reportOf(done), complete: false }, 1],
])('%s decides the exit code', (_, report, code) => {
  expect(exitCodeOf(report)).toBe(code);
});
