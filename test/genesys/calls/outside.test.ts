import { expect, it } from 'vitest';
import { readOutsideCall } from '../../../src/genesys/calls/conversation.ts';
import { outsideSnapshotOf, snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import { allUnavailable } from '../../../src/recording/snapshot.ts';
import { nameOf } from '../../../src/recording/status.ts';
import { another, call, callWith, customer, ME, mine } from '../calls.ts';
import { recordingApi, refusal } from '../recording-api.ts';

it.each([
  ['not.found', { kind: 'callEnded' }],
  ['conversation.error.conversation.not.found', { kind: 'callEnded' }],
])(
  'a call that a script reads and that is answered with 404 %s has ended',
  async (code, failure) => {
    const api = recordingApi(() => {
      throw refusal(404, code);
    });
    expect(await readOutsideCall(api, 'call')).toMatchObject({ ok: false, failure });
  },
);

it('a call that a script cannot read for another reason has not ended', async () => {
  const api = recordingApi(() => {
    throw refusal(503, 'internal.server.error');
  });
  expect(await readOutsideCall(api, 'call')).toMatchObject({ failure: { kind: 'platform' } });
});

it('a callback that nobody has dialed is read with its participants, and is no call yet', async () => {
  const participants = [
    { id: 'c', purpose: 'customer', callbacks: [{}] },
    { id: 'a', purpose: 'agent', userId: 'ana', callbacks: [{}] },
  ];
  const read = await readOutsideCall(
    recordingApi(() => ({ id: 'call', participants })),
    'call',
  );
  expect(read).toMatchObject({
    ok: true,
    value: {
      agentId: null,
      startedAt: null,
      call: { participants: [{ id: 'c' }, { id: 'a', user: { id: 'ana' } }] },
    },
  });
  expect(read.ok && outsideSnapshotOf(read.value.call)).toMatchObject({
    status: { kind: 'unknown' },
    availability: allUnavailable('noCallYet'),
  });
});

it.each([
  ['on hold', { held: true }, 'pausedOnHold'],
  ['securely paused', { securePause: true }, 'paused'],
])('a call that a script reads while it is %s says so', async (_, state, kind) => {
  const recordersState = { customerExperienceState: 'PAUSED' };
  const participants = [
    { id: 'c', purpose: 'customer', calls: [{ state: 'connected', recordersState }] },
    {
      id: 'a',
      purpose: 'agent',
      userId: 'ana',
      calls: [{ state: 'connected', recordersState, ...state }],
    },
  ];
  const read = await readOutsideCall(
    recordingApi(() => ({ id: 'call', participants })),
    'call',
  );
  expect(read.ok && nameOf(outsideSnapshotOf(read.value.call).status)).toBe(kind);
});

it('a recording cannot be started beside a colleague’s while the policy’s is securely paused: it would hear the card data', () => {
  const received = callWith(
    { securePause: true },
    customer,
    another({ recordersState: { adhocState: 'ACTIVE' } }),
    mine({ recordersState: { customerExperienceState: 'PAUSED' } }),
  );
  const { status, availability } = snapshotOf(received, ME);
  expect(status.kind).toBe('recording');
  expect(availability).toEqual({
    start: 'isPaused',
    stop: 'othersRecording',
    pause: null,
    resume: null,
  });
});

it('a recorder of one’s own that a queue or flow holds back can be stopped', () => {
  const held = mine({ recordersState: { adhocState: 'PAUSED' } });
  const { status, availability } = snapshotOf(callWith({ securePause: false }, customer, held), ME);
  expect(status.kind).toBe('suppressed');
  expect(availability).toEqual({ start: null, stop: null, pause: null, resume: 'suppressed' });
});

it('a call without an agent can be started by nobody from outside', () => {
  expect(outsideSnapshotOf(call(customer)).availability.start).toBe('notConnected');
  expect(outsideSnapshotOf(call(customer, another())).availability.start).toBeNull();
});
