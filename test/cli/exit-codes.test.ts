import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { type CallOutcome, type CallReport, notTried, reportOf } from '../../src/cli/report.ts';
import type { Failure } from '../../src/recording/failure.ts';
import { endedSnapshot } from '../../src/recording/snapshot.ts';
import { byPolicy } from '../recording/bulk/fake-queue.ts';

const call = (outcome: CallOutcome) =>
  ({ conversationId: 'the-call', asked: 'stop', outcome, snapshot: null }) as const;

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
  ['calls that all fail in the same way', reportOf(ended, ended), 5],
  ['calls of which some fail', reportOf(done, ended), 1],
  ['calls that fail in different ways', reportOf(refused, ended), 1],
  ['a stop that is skipped', reportOf(refused, call({ kind: 'skipped' })), 4],
  ['an interruption', { ...reportOf(ended, left), interrupted: true }, 130],
  [
    'a problem that ended the run',
    { ...reportOf(done), problem: { kind: 'signedOut' } as const },
    3,
  ],
  ['a search that found only some calls', { ...reportOf(done), complete: false }, 1],
])('the exit code follows from %s', (_, report, code) => {
  expect(exitCodeOf(report)).toBe(code);
});

const whole: Readonly<Record<Failure['kind'], readonly [code: number, failure: Failure]>> = {
  signedOut: [3, { kind: 'signedOut' }],
  otherUser: [3, { kind: 'otherUser' }],
  notPermitted: [4, { kind: 'notPermitted', lack: 'scope', missing: ['conversations'] }],
  notParticipant: [4, { kind: 'notParticipant' }],
  notMyCall: [4, { kind: 'notMyCall' }],
  callEnded: [5, { kind: 'callEnded' }],
  notFound: [5, { kind: 'notFound' }],
  tooManyRequests: [6, { kind: 'tooManyRequests', retryAfterMs: null }],
  offline: [6, { kind: 'offline' }],
  timeout: [6, { kind: 'timeout' }],
  platform: [6, { kind: 'platform', status: 503 }],
  badAnswer: [6, { kind: 'badAnswer' }],
  unconfirmed: [6, { kind: 'unconfirmed', command: 'stop' }],
  refusedAsEnded: [1, { kind: 'refusedAsEnded' }],
  conflict: [1, { kind: 'conflict' }],
  unavailable: [1, { kind: 'unavailable', why: 'startOff' }],
  refused: [1, { kind: 'refused', status: 400, message: 'no' }],
};

test.each(Object.entries(whole))(
  'the failure %s has the exit code that the docs promise, for one call and for the whole run',
  (_, [code, failure]) => {
    expect(exitCodeOf({ ...reportOf(), problem: failure })).toBe(code);
    expect(exitCodeOf(reportOf(call({ kind: 'failed', failure })))).toBe(code);
  },
);

test('a request that an access policy forbids has the exit code for a missing permission', () => {
  const failure: Failure = { kind: 'notPermitted', lack: 'unnamed', message: 'Denied by policy.' };
  expect(exitCodeOf(reportOf(call({ kind: 'failed', failure })))).toBe(4);
});

test.each<[string, CallReport, number]>([
  ['a status that was read', { ...call({ kind: 'read' }), snapshot: byPolicy }, 0],
  ['the status of an ended call', { ...call({ kind: 'read' }), snapshot: endedSnapshot }, 5],
  ['a plan', call({ kind: 'planned', command: 'stop', orPause: false }), 0],
  ['a call that has left the queue', call({ kind: 'gone' }), 0],
  ['nothing to do', call({ kind: 'alreadyDone' }), 0],
  ['a status that does not allow it', call({ kind: 'notPossible', why: 'notPaused' }), 1],
])('%s gives its exit code', (_, report, code) => {
  expect(exitCodeOf(reportOf(report))).toBe(code);
});
