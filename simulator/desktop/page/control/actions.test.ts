import { expect, test } from 'vitest';
import * as v from 'valibot';
import { CallEvent } from '../../../control/call-events.ts';
import { Fault } from '../../../faults/fault.ts';
import { type CallEvent as EventType, sendCallEvent } from './actions.ts';
import { FAULT_KINDS, FAULT_LENGTHS, FAULT_METHODS, inject } from './faults.ts';

const EVENTS: readonly EventType[] = [
  'answer',
  'hold',
  'unhold',
  'transfer',
  'hangup',
  'pauseByOther',
  'resumeByOther',
  'policyStart',
  'policyStop',
];

test.each(EVENTS)('the control API takes the event %s', (type) => {
  const action = sendCallEvent('Any', 'a/b', type);
  expect(action).toMatchObject({ method: 'POST', path: 'conversations/a%2Fb/events' });
  expect(v.is(CallEvent, action.body)).toBe(true);
});

test.each(FAULT_KINDS)('the control API takes the fault $label, however aimed', (kind) => {
  for (const method of FAULT_METHODS) {
    for (const length of FAULT_LENGTHS) {
      expect(v.is(Fault, inject(kind, method, length).body)).toBe(true);
    }
  }
});

test('a fault for the next request is for one, of any method unless one is named', () => {
  const [kind] = FAULT_KINDS;
  const body = kind && v.parse(Fault, inject(kind, 'Any', 'Next request only').body);
  expect(body).toMatchObject({ times: 1 });
  expect(body?.method).toBeUndefined();
});
