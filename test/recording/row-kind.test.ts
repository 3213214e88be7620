import { expect, test } from 'vitest';
import { rowKindOf } from '../../src/recording/row-kind.ts';
import { endedSnapshot, unknownSnapshot } from '../../src/recording/snapshot.ts';
import { byPolicy, callWith, policyPaused, quiet } from './bulk/fake-queue.ts';

test.each([
  ['recorded', byPolicy, 'recording'],
  ['paused', policyPaused, 'paused'],
  ['paused on hold', callWith({ policy: 'paused' }, 'hold'), 'paused'],
  ['not recorded', quiet, 'notRecording'],
  ['suppressed', callWith({ policy: 'paused' }, 'suppression'), 'notRecording'],
  ['in an unknown state', unknownSnapshot, 'checking'],
  ['over', endedSnapshot, 'checking'],
] as const)('a call that is %s counts so only while that is certain', (_, snapshot, kind) => {
  expect(rowKindOf(snapshot, true)).toBe(kind);
  expect(rowKindOf(snapshot, false)).toBe('checking');
});

test('a call that was never read counts as being checked', () => {
  expect(rowKindOf(null, true)).toBe('checking');
});
