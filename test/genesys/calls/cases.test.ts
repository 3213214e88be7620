import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { snapshotWithConsent } from '../../../src/genesys/calls/consent.ts';
import { callSchema } from '../../../src/genesys/calls/call.ts';
import { readCallList } from '../../../src/genesys/calls/call-list.ts';
import { myCallsIn } from '../../../src/genesys/calls/list-my-calls.ts';
import { outsideSnapshotOf, snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import { createQueueCalls } from '../../../src/genesys/queues/calls.ts';
import { success } from '../../../src/recording/failure.ts';
import { allUnavailable } from '../../../src/recording/snapshot.ts';
import { nameOf } from '../../../src/recording/status.ts';
import { recordingApi } from '../recording-api.ts';

/** Calls as they occur in real organizations (docs/platform-facts.md), with the right status for each. */

const ANA = { id: '11111111-aaaa-4aaa-8aaa-000000000001', name: 'Agent A' };
const QUEUE = '22222222-aaaa-4aaa-8aaa-000000000001';

const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));
const callOf = (name: string) => v.parse(callSchema, load(name));

it('a call that waits in a queue is suppressed, not on hold, and an agent who is only alerted does not control it', () => {
  const snapshot = snapshotOf(callOf('suppressed-in-queue'), ANA.id);
  expect(nameOf(snapshot.status)).toBe('suppressed');
  expect(snapshot.availability).toEqual(allUnavailable('notConnected'));
  expect(outsideSnapshotOf(callOf('suppressed-in-queue')).availability.start).toBe('notConnected');
});

it('a flow can suppress a connected call: start and pause are available, stop and resume are not', () => {
  const snapshot = snapshotOf(callOf('suppressed-by-flow'), ANA.id);
  expect(nameOf(snapshot.status)).toBe('suppressed');
  expect(snapshot.availability).toEqual({
    start: null,
    stop: 'suppressed',
    pause: null,
    resume: 'suppressed',
  });
});

it('a secure pause by a colleague who has left does not count: the call is on hold', () => {
  const snapshot = snapshotOf(callOf('departed-colleague'), ANA.id);
  expect(nameOf(snapshot.status)).toBe('pausedOnHold');
  expect(snapshot.availability.resume).toBe('pausedOnHold');
});

it('a supervisor who listens in is not the agent of the call', async () => {
  const queue = createQueueCalls(
    recordingApi(() => load('supervisor-listens-in')),
    QUEUE,
    () => 0,
    'none',
  );
  expect(await queue.readCall('call')).toMatchObject({
    value: {
      agentName: 'Agent A',
      snapshot: { ownParticipant: { participantId: 'p-agent', acd: true } },
    },
  });
});

it("consent is saved with the agent's name, which no call contains", () => {
  const received = callOf('consent-signature');
  const { consent } = snapshotWithConsent(received, ANA, snapshotOf(received, ANA.id), 0);
  expect(consent?.signature).toBe(`Agent A (${ANA.id})`);
});

it('an outbound call does not ring for the agent who places it', async () => {
  const api = recordingApi(() => load('own-leg-dialing'));
  const list = await readCallList(api, async () => success(ANA));
  const listed = myCallsIn(list, (call, { id }) => snapshotOf(call, id), 'none');
  expect(listed).toMatchObject({ value: [{ who: 'Callee', phase: 'calling' }] });
});
