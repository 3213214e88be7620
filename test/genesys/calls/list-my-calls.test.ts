import { expect, it } from 'vitest';
import { snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import type { Interpret } from '../../../src/genesys/calls/backend-deps.ts';
import { createWhoAmI } from '../../../src/genesys/calls/current-user.ts';
import type { Config } from '../../../src/genesys/launch/config.ts';
import { readCallList } from '../../../src/genesys/calls/call-list.ts';
import { myCallsIn } from '../../../src/genesys/calls/list-my-calls.ts';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
  RINGING_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID, COLLEAGUE_IDS } from '../../../simulator/world/people.ts';
import { openPlatform } from '../platform.ts';

const interpret: Interpret = (call, { id }) => snapshotOf(call, id);

async function openList(mask: Config['mask'] = 'none') {
  const platform = await openPlatform();
  const { api } = platform;
  const list = async (wanted = mask) =>
    myCallsIn(await readCallList(api, createWhoAmI(api)), interpret, wanted);
  return { ...platform, list };
}

it('my calls are all that the agent is on or that ring, with the other party and the status', async () => {
  const { list } = await openList();
  expect(await list()).toEqual({
    ok: true,
    value: [
      { id: RINGING_CALL_ID, who: 'Priya Nair', phase: 'ringing', status: 'notRecorded' },
      { id: ACD_CALL_ID, who: 'Noor Haddad', phase: 'connected', status: 'notRecorded' },
      { id: RECORDED_CALL_ID, who: 'Lena Fischer', phase: 'connected', status: 'recording' },
      { id: DIRECT_CALL_ID, who: 'Tomás Rivera', phase: 'connected', status: 'notRecorded' },
    ],
  });
});

it('my calls name the other party as far as the organization allows, and by number if there is no name', async () => {
  const { list, fault } = await openList();
  const own = { id: 'own', user: { id: AGENT_ID }, purpose: 'agent', state: 'connected' };
  const body = (name?: string) => ({
    entities: [
      {
        id: 'one',
        participants: [
          own,
          { id: 'other', purpose: 'customer', name, address: 'tel:+13175550142' },
        ],
      },
    ],
  });
  const whoIs = async (mask: Config['mask'], name?: string) => {
    await fault({ respond: { status: 200, body: body(name) } });
    const listed = await list(mask);
    return listed.ok && listed.value[0]?.who;
  };
  expect(await whoIs('number', 'Lena Fischer')).toBe('Lena Fischer');
  expect(await whoIs('all', 'Lena Fischer')).toBe('…142');
  expect(await whoIs('none')).toBe('+13175550142');
  expect(await whoIs('number')).toBe('…142');
});

it('my calls follow each call: held, and gone once it has ended for the agent', async () => {
  const { list, sendCallEvent } = await openList();
  await sendCallEvent(RECORDED_CALL_ID, { type: 'hold' });
  await sendCallEvent(ACD_CALL_ID, { type: 'hangup' });
  await sendCallEvent(DIRECT_CALL_ID, { type: 'transfer' });
  expect(await list()).toMatchObject({
    value: [
      { id: RINGING_CALL_ID, phase: 'ringing' },
      { id: RECORDED_CALL_ID, phase: 'held', status: 'pausedOnHold' },
    ],
  });
});

it("a colleague's call that the agent listens in on is among my calls, as one", async () => {
  const { list, tell, sendCallEvent } = await openList();
  const id = 'c0000000-0000-4000-8000-00000000aaaa';
  await tell('conversations', { id, userIds: COLLEAGUE_IDS });
  await sendCallEvent(id, { type: 'monitor', userId: AGENT_ID });
  const calls = await list();
  expect(calls.ok && calls.value.find((call) => call.id === id)?.phase).toBe('listeningIn');
});

it('my calls are listed even if one of them cannot be read', async () => {
  const { list, fault } = await openList();
  const mine = { id: 'p', user: { id: 'nobody' } };
  const body = { entities: [{ id: 7 }, { id: 'strange', participants: [mine] }, null] };
  await fault({ respond: { status: 200, body } });
  expect(await list()).toEqual({ ok: true, value: [] });
});

it('my calls are in the order of arrival, ringing ones first', async () => {
  const { list, fault } = await openList();
  const entity = (id: string, startTime?: string, state = 'connected') => ({
    id,
    participants: [{ id: 'p', user: { id: AGENT_ID }, state, startTime }],
  });
  const entities = [
    entity('second', '2026-01-05T09:00:05.000Z'),
    entity('unknown'),
    entity('first', '2026-01-05T09:00:00.000Z'),
    entity('rings last', '2026-01-05T09:00:09.000Z', 'offering'),
    entity('rings', '2026-01-05T09:00:07.000Z', 'alerting'),
  ];
  await fault({ times: 2, respond: { status: 200, body: { id: AGENT_ID, entities } } });
  const listed = await list();
  expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([
    'rings',
    'rings last',
    'unknown',
    'first',
    'second',
  ]);
});

it.each([
  ['is alerted for it again', { state: 'alerting' }],
  ['listens in on it', { state: 'connected', monitoredParticipantId: 'colleague' }],
])(
  'a call that the agent talks on reads "connected", and does not come first, while the agent also %s',
  async (_, second) => {
    const { list, fault } = await openList();
    const own = { id: 'own', user: { id: AGENT_ID }, state: 'connected', startTime: '2026-01-05' };
    const entities = [
      { id: 'both', participants: [own, { ...own, id: 'second', ...second }] },
      { id: 'earlier', participants: [{ ...own, startTime: '2026-01-04' }] },
    ];
    await fault({ times: 2, respond: { status: 200, body: { id: AGENT_ID, entities } } });
    expect(await list()).toMatchObject({
      value: [
        { id: 'earlier', phase: 'connected' },
        { id: 'both', phase: 'connected' },
      ],
    });
  },
);

it.each([undefined, 'parked'])(
  'a call of mine in a state that this version does not know (%s) has an unknown phase',
  async (state) => {
    const { list, fault } = await openList();
    const participants = [{ id: 'own', user: { id: AGENT_ID }, state }];
    await fault({ respond: { status: 200, body: { entities: [{ id: 'one', participants }] } } });
    expect(await list()).toMatchObject({ value: [{ id: 'one', phase: 'unknown' }] });
  },
);

it('my calls are unknown while nobody says who is signed in', async () => {
  const { list, tell } = await openList();
  await tell('faults', { path: '/api/v2/users/me', respond: { status: 503 } });
  expect(await list()).toMatchObject({ ok: false, failure: { kind: 'platform' } });
});

it('my calls are unknown while the platform fails', async () => {
  const { list, fault } = await openList();
  await fault({ times: 9, respond: { status: 503 } });
  expect(await list()).toMatchObject({ ok: false, failure: { kind: 'platform' } });
});

it.each([
  ['number', ['Priya Nair', 'Noor Haddad', 'Lena Fischer', 'Tomás Rivera']],
  ['all', ['…104', '…101', '…102', '…103']],
] as const)(
  'my calls, with mask "%s", name the other parties as the organization allows',
  async (mask, who) => {
    const { list } = await openList(mask);
    const listed = await list();
    expect(listed.ok && listed.value.map((one) => one.who)).toEqual(who);
  },
);
