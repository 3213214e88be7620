import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { QUEUES, SUPPORT_QUEUE_ID } from '../world/queues.ts';

async function asScript() {
  const simulator = await startForTest();
  const token = await simulator.signInScript();
  return (path: string) => simulator.request('GET', `/api/v2/routing/queues${path}`, { token });
}

test.each(['Support', 'support', 'SUP*', '*port', '*ppo*'])(
  'a queue is found as %s',
  async (name) => {
    const get = await asScript();

    const answer = await get(`?name=${name}`);

    expect(answer.json()).toMatchObject({ total: 1, entities: [{ id: SUPPORT_QUEUE_ID }] });
  },
);

test('a queue is not found by a part of its name without a wildcard', async () => {
  const get = await asScript();

  expect((await get('?name=Suppo')).json()).toMatchObject({ total: 0, entities: [] });
});

test('queues that do not fit on one page come with a link to the next', async () => {
  const get = await asScript();

  const first = await get('?pageSize=100');
  const second = await get('?pageSize=100&pageNumber=2');

  expect(first.json()).toMatchObject({
    total: QUEUES.length,
    pageCount: 2,
    nextUri: '/api/v2/routing/queues?pageSize=100&pageNumber=2',
  });
  expect(first.text).not.toContain(SUPPORT_QUEUE_ID);
  expect(second.text).toContain(SUPPORT_QUEUE_ID);
  expect(second.text).not.toContain('nextUri');
});

test.each([
  ['?pageNumber=0', 400, 'invalid.page.number'],
  ['?pageSize=501', 400, 'bad.request'],
  ['/support', 400, 'invalid.id'],
  ['/b0000000-0000-4000-8000-00000000dead', 404, 'resource.not.found'],
])('a request for %s is answered with %i %s', async (path, status, code) => {
  const get = await asScript();

  const answer = await get(path);

  expect(answer.status).toBe(status);
  expect(answer.json()).toMatchObject({ code });
});

test('one queue can be read by its id', async () => {
  const get = await asScript();

  expect((await get(`/${SUPPORT_QUEUE_ID}`)).json()).toMatchObject({ name: 'Support' });
});
