import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SEAT_COOKIE } from '../login/session.ts';
import { startForTest } from '../test-simulator.ts';
import { RECORDED_CALL_ID } from '../world/first-conversations.ts';
import { IMPLICIT_CLIENT_ID } from '../world/oauth-clients.ts';
import { AGENT_ID, COLLEAGUE_IDS, SECOND_AGENT_ID, SUPERVISOR_ID } from '../world/people.ts';

const Named = v.object({ id: v.string() });
const Calls = v.object({ conversations: v.array(Named) });

/** The user who is signed in on a page, given the browser's session. */
async function userOf(
  { simulator, request }: Awaited<ReturnType<typeof startForTest>>,
  page: string,
  seat?: 'agent' | 'supervisor',
) {
  const query = new URLSearchParams({
    response_type: 'token',
    client_id: IMPLICIT_CLIENT_ID,
    redirect_uri: `${simulator.addresses.widget}/${page}`,
  });
  const { headers } = await request('GET', `/oauth/authorize?${query.toString()}`, {
    headers: seat ? { cookie: `${SEAT_COOKIE}=${seat}` } : {},
  });
  const token = /access_token=([^&]+)/.exec(headers.get('location') ?? '')?.[1] ?? '';
  return v.parse(Named, (await request('GET', '/api/v2/users/me', { token })).json()).id;
}

describe('the desk’s state', () => {
  test('lists the calls of the user who is signed in, transferred ones included, and the call that is asked for', async () => {
    const { control } = await startForTest();
    const desk = async (query = '') =>
      v
        .parse(Calls, (await control('GET', `desk${query}`)).json())
        .conversations.map(({ id }) => id);
    expect(await desk()).toHaveLength(4);

    await control('POST', `conversations/${RECORDED_CALL_ID}/events`, { type: 'transfer' });
    expect(await desk()).toHaveLength(4);

    await control('POST', 'settings', { signedInUserId: SECOND_AGENT_ID });
    expect(await desk()).toEqual([RECORDED_CALL_ID]);

    await control('POST', 'settings', { signedInUserId: SUPERVISOR_ID });
    expect(await desk()).toEqual([]);
    expect(await desk(`?conversation=${RECORDED_CALL_ID}`)).toEqual([RECORDED_CALL_ID]);
  });

  test('lists the users who can sign in, the armed faults, and the latest requests', async () => {
    const { control, request } = await startForTest();
    await control('POST', 'faults', { path: '/api', times: 2, respond: 'hang' });
    for (let count = 0; count < 201; count += 1) await request('GET', '/oauth/nowhere');

    const desk = (await control('GET', 'desk')).json();

    expect(desk).toMatchObject({
      people: [
        { id: AGENT_ID, name: 'Ana Silva', title: 'Agent' },
        { id: SECOND_AGENT_ID, name: 'Ben Okafor' },
        { id: SUPERVISOR_ID, name: 'Mei Tanaka', title: 'Supervisor' },
      ],
      session: { signedInUserId: AGENT_ID, supervisorUserId: SUPERVISOR_ID },
      faults: [{ id: 1, path: '/api', times: 2, respond: 'hang' }],
    });
    expect(v.parse(v.object({ requests: v.array(v.unknown()) }), desk).requests).toHaveLength(200);
  });
});

test('an armed fault can be removed, and only once', async () => {
  const { control } = await startForTest();
  await control('POST', 'faults', { path: '/one', respond: 'drop' });
  await control('POST', 'faults', { path: '/two', respond: 'drop' });

  expect((await control('DELETE', 'faults/1')).status).toBe(204);

  expect((await control('GET', 'faults')).json()).toMatchObject([{ id: 2, path: '/two' }]);
  const again = await control('DELETE', 'faults/1');
  expect([again.status, again.json()]).toEqual([404, { message: 'There is no armed fault 1.' }]);
});

describe('the signed-in user', () => {
  test("is the supervisor on supervisors' pages at first, and the agent on the others", async () => {
    const simulator = await startForTest();

    expect(await userOf(simulator, 'index.html')).toBe(AGENT_ID);
    expect(await userOf(simulator, 'queue.html')).toBe(SUPERVISOR_ID);
  });

  test('in a popup, is the agent or supervisor whose page the desktop shows', async () => {
    const simulator = await startForTest();

    expect(await userOf(simulator, 'signed-in.html')).toBe(AGENT_ID);
    expect(await userOf(simulator, 'signed-in.html', 'agent')).toBe(AGENT_ID);
    expect(await userOf(simulator, 'signed-in.html', 'supervisor')).toBe(SUPERVISOR_ID);
  });

  test('is the same on all pages once it is set, unless the supervisor is set too', async () => {
    const simulator = await startForTest();
    const { control } = simulator;

    await control('POST', 'settings', { signedInUserId: SECOND_AGENT_ID });
    expect(await userOf(simulator, 'queue.html')).toBe(SECOND_AGENT_ID);

    await control('POST', 'settings', { supervisorUserId: AGENT_ID });
    expect(await userOf(simulator, 'index.html')).toBe(SECOND_AGENT_ID);
    expect(await userOf(simulator, 'queue.html')).toBe(AGENT_ID);
  });

  test('loses their tokens when these are expired, and no other user does', async () => {
    const { control, request, signIn } = await startForTest();
    const [ana, mei] = [await signIn(AGENT_ID), await signIn(SUPERVISOR_ID)];

    await control('POST', 'tokens/expire', { userId: AGENT_ID });

    expect((await request('GET', '/api/v2/users/me', { token: ana })).status).toBe(401);
    expect((await request('GET', '/api/v2/users/me', { token: mei })).status).toBe(200);
  });
});

describe('several new calls', () => {
  const Added = v.array(
    v.object({
      participants: v.array(
        v.object({
          purpose: v.string(),
          name: v.string(),
          userId: v.nullable(v.string()),
          connectedTime: v.nullable(v.number()),
        }),
      ),
    }),
  );

  test('have different callers, and take turns among the agents', async () => {
    const { control } = await startForTest();
    const added = v.parse(
      Added,
      (await control('POST', 'conversations', { count: 200, userIds: COLLEAGUE_IDS })).json(),
    );
    const legs = added.flatMap(({ participants }) => participants);
    const callers = legs.filter(({ purpose }) => purpose === 'customer').map(({ name }) => name);
    const agents = legs.flatMap(({ userId }) => userId ?? []);

    expect(new Set(callers).size).toBe(200);
    expect(agents.slice(0, COLLEAGUE_IDS.length)).toEqual(COLLEAGUE_IDS);
    expect(new Set(agents).size).toBe(COLLEAGUE_IDS.length);
  });

  test('start one after the other, as long ago as was asked for', async () => {
    const { control, clock } = await startForTest();
    const body = { count: 4, ageSeconds: 60 };
    const added = v.parse(Added, (await control('POST', 'conversations', body)).json());
    const ages = added.map(({ participants }) => {
      const connectedTime = participants.at(-1)?.connectedTime ?? 0;
      return (clock.now() - connectedTime) / 1_000;
    });

    expect(ages).toEqual([60, 45, 30, 15]);
  });

  test.each([
    ['no one', []],
    ['somebody unknown', ['a0000000-0000-4000-8000-00000000dead']],
  ])('are refused for %s', async (_, userIds) => {
    const { control } = await startForTest();

    expect((await control('POST', 'conversations', { count: 2, userIds })).status).toBe(400);
  });
});
