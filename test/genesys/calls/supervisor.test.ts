import { scriptDeps } from '../backend-deps.ts';
import { expect, it } from 'vitest';
import { createSupervisorBackend } from '../../../src/genesys/calls/supervisor-backend.ts';
import { recordingApi } from '../recording-api.ts';

const leg = (id: string, userId: string, calls: readonly object[]) => ({
  id,
  purpose: 'agent',
  userId,
  calls,
});
const adhoc = { state: 'connected', recordersState: { adhocState: 'ACTIVE' } };
const idle = { state: 'connected', recordersState: {} };

const read = async (...participants: readonly object[]) => {
  const answer = { id: 'the-call', recordingState: 'NONE', participants };
  const seen = await createSupervisorBackend(
    scriptDeps(recordingApi(() => answer)),
    'the-call',
  ).read();
  return seen.ok ? seen.value : null;
};

it('a supervisor sees every recorder of an agent with two connections', async () => {
  expect(await read(leg('a', 'ana', [adhoc, idle]))).toMatchObject({
    status: { kind: 'recording', recorders: { adhoc: 'active' } },
  });
});

it("a supervisor acts on the recording agent's participant if several are connected", async () => {
  const snapshot = await read(leg('a', 'ana', [adhoc]), leg('b', 'ben', [idle]));
  expect(snapshot).toMatchObject({
    ownParticipant: { participantId: 'a' },
    availability: { stop: null },
  });
});

it('a supervisor does not act on the participant of an agent who has left', async () => {
  const left = { ...idle, state: 'disconnected' };
  const snapshot = await read(leg('a', 'ana', [idle]), leg('b', 'ben', [left]));
  expect(snapshot).toMatchObject({ ownParticipant: { participantId: 'a' } });
});

it('a supervisor who is not on the call pauses it with one request', async () => {
  const asked: unknown[] = [];
  const api = recordingApi((path, body) => {
    asked.push([path, body]);
    return 'PAUSED';
  });
  const backend = createSupervisorBackend(scriptDeps(api), 'the-call');
  const snapshot = await read({ id: 'c', purpose: 'customer', calls: [idle] });
  if (!snapshot) throw new Error('There is no reading.');
  expect(await backend.execute('pause', snapshot)).toMatchObject({ ok: true, value: 'accepted' });
  expect(await backend.execute('start', snapshot)).toMatchObject({
    failure: { kind: 'notParticipant' },
  });
  expect(asked).toEqual([
    ['/api/v2/conversations/calls/the-call/recordingstate', { recordingState: 'PAUSED' }],
  ]);
});
