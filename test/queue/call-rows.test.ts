import { expect, test } from 'vitest';
import { createCallRows } from '../../src/queue/call-rows.ts';
import { endedSnapshot } from '../../src/recording/snapshot.ts';
import { byPolicy, policyPaused } from '../recording/bulk/fake-queue.ts';
import { seen } from './queue-harness.ts';

test.each([
  ['whose agent has no name yet', 'ana', null, true],
  ['whose agent has a name', 'ana', 'Ana Silva', false],
  ['that has no agent', null, null, false],
])('a call %s asks for a read of the name: %s, %s, %s', (_, agentId, agentName, isNameless) => {
  const callRows = createCallRows();
  callRows.eventReceived({ ...seen('call', byPolicy), agentId, agentName }, 1);
  expect(callRows.get('call')).toMatchObject({ isNameless, agentId, agentName });
});

test('an answer that a later read has overtaken changes no status, and only fills in what is missing', () => {
  const callRows = createCallRows();
  const unnamed = { ...seen('call', policyPaused), agentName: null };
  callRows.wasRead(unnamed, 200);
  callRows.wasRead(seen('call', byPolicy), 100);
  expect(callRows.get('call')).toMatchObject({
    snapshot: policyPaused,
    readAt: 200,
    agentName: 'Ana Silva',
  });
});

test.each([
  ['read', 'wasRead'],
  ['reported', 'eventReceived'],
] as const)('a call that was %s since is not removed by a late answer', (_, show) => {
  const callRows = createCallRows();
  callRows[show](seen('call', byPolicy), 200);
  callRows.remove('call', 100);
  expect(callRows.ids()).toEqual(['call']);
  callRows.remove('call', 300);
  expect(callRows.ids()).toEqual([]);
});

test('the agent and the customer of a call that is gone are known until they are forgotten', () => {
  const callRows = createCallRows();
  const customer = { name: 'Noor Haddad', number: '+4930123456' };
  callRows.wasRead({ ...seen('call', byPolicy), customer }, 100);
  callRows.remove('call', 200);
  callRows.forgetGone(new Set(['call']));
  expect([callRows.agentOf('call'), callRows.customerOf('call')]).toEqual(['Ana Silva', customer]);
  callRows.forgetGone(new Set());
  expect([callRows.agentOf('call'), callRows.customerOf('call')]).toEqual([null, null]);
});

test('an answer that an event has overtaken fills in the start and customer, but not the name of another agent', () => {
  const callRows = createCallRows();
  const customer = { name: 'Noor Haddad', number: null };
  const ben = { agentId: 'ben', agentName: null, startedAt: null };
  callRows.eventReceived({ ...seen('call', byPolicy), ...ben }, 200);
  callRows.wasRead({ ...seen('call', byPolicy), customer, startedAt: 5 }, 100);
  expect(callRows.get('call')).toMatchObject({ ...ben, customer, startedAt: 5 });
});

test('a call that a read shows as ended is removed', () => {
  const callRows = createCallRows();
  callRows.wasRead(seen('call', byPolicy), 100);
  callRows.wasRead(seen('call', endedSnapshot), 200);
  expect(callRows.ids()).toEqual([]);
});

test('the list stays the same when a call that is not in it ends', () => {
  const callRows = createCallRows();
  callRows.wasRead(seen('call', byPolicy), 100);
  const ids = callRows.ids();
  callRows.remove('another', 200);
  expect(callRows.ids()).toBe(ids);
});

test('a removal is remembered until no search from before it can be under way', () => {
  const callRows = createCallRows();
  const found = [{ conversationId: 'call', agentName: null, since: 0 }];
  callRows.remove('call', 100);
  callRows.retainOnly(new Set(), 100);
  expect(callRows.addFound(found, 50)).toEqual([]);
  callRows.retainOnly(new Set(), 101);
  expect(callRows.addFound(found, 50)).toEqual(['call']);
});

test('calls without a time come last, in the order in which they were found', () => {
  const callRows = createCallRows();
  const found = [null, 2, null, 1].map((since, index) => ({
    conversationId: `call ${index}`,
    agentName: null,
    since,
  }));
  callRows.addFound(found, 0);
  expect(callRows.ids()).toEqual(['call 3', 'call 1', 'call 0', 'call 2']);
});
