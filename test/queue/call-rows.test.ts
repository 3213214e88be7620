import { expect, test } from 'vitest';
import { createCallRows } from '../../src/queue/call-rows.ts';
import { byPolicy } from '../recording/bulk/fake-queue.ts';
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
