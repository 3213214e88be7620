import { expect, test } from 'vitest';
import { createFaultList } from './fault-list.ts';
import { type Fault, isFor } from './fault.ts';

const fault = (more: Partial<Fault>): Fault => ({
  path: '/',
  times: 1,
  respond: 'drop',
  ...more,
});

test.each([
  ['/api/v2', '/api/v2/users/me', true],
  ['/api/v2/users', '/api/v2/conversations', false],
  ['/api/v2/conversations/calls/{id}', '/api/v2/conversations/calls/1', true],
  ['/api/v2/conversations/calls/{id}', '/api/v2/conversations/calls/1/recordingstate', false],
  ['/api/v2/conversations/*/recordingstate', '/api/v2/conversations/calls/1/recordingstate', true],
  ['/api/v2/users/m.', '/api/v2/users/me', false],
  ['/api/{version}/users/m.', '/api/v2/users/me', false],
])('a fault for %s matches a request for %s: %s', (path, requested, expected) => {
  expect(isFor(fault({ path }), 'GET', requested)).toBe(expected);
});

test('a fault without a method matches every method', () => {
  expect(isFor(fault({}), 'DELETE', '/x')).toBe(true);
  expect(isFor(fault({ method: 'GET' }), 'DELETE', '/x')).toBe(false);
});

test('faults are used up in the order in which they were set, the oldest first', () => {
  const faults = createFaultList();
  faults.add(fault({ respond: 'drop', times: 2 }));
  faults.add(fault({ respond: 'hang' }));

  const taken = [1, 2, 3, 4].map(() => faults.take('GET', '/x'));

  expect(taken).toEqual(['drop', 'drop', 'hang', undefined]);
});
