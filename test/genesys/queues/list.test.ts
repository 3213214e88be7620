import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { listQueues } from '../../../src/genesys/queues/list.ts';
import { failed, success } from '../../../src/recording/failure.ts';

/** An API with these pages, each as the platform sends it. */
const withPages = (...pages: readonly object[]): Api => ({
  call: (_operation, { query, answer }) =>
    Promise.resolve(success(v.parse(answer, pages[Number(query?.['pageNumber']) - 1]))),
});

/** An API with this many pages of two queues each; page `broken` fails. */
const pagesOf = (count: number, broken?: number): Api => ({
  call(_operation, { query, answer }) {
    const page = Number(query?.['pageNumber']);
    if (page === broken) return Promise.resolve(failed({ kind: 'platform', status: 500 }));
    const entities = [1, 2].map((one) => ({ id: `${page}.${one}`, name: `Queue ${page}.${one}` }));
    const body = { entities, pageCount: count, total: count * 2 };
    return Promise.resolve(success(v.parse(answer, body)));
  },
});

test('every page of the list of queues is read', async () => {
  const list = await listQueues(pagesOf(7));
  expect(list.ok && list.value.queues).toHaveLength(14);
  expect(list.ok && list.value.failure).toBeNull();
});

test('a page that fails halfway leaves the earlier ones, and says how many queues there are', async () => {
  const list = await listQueues(pagesOf(7, 4));
  expect(list).toMatchObject({ ok: true, value: { total: 14, failure: { kind: 'platform' } } });
  expect(list.ok && list.value.queues).toHaveLength(6);
});

test('without any queue the failure is reported', async () => {
  expect(await listQueues(pagesOf(7, 1))).toMatchObject({ ok: false });
});

test('a queue that cannot be read does not hide the others', async () => {
  const entities = [{ id: 'a', name: 'A' }, { id: 'b' }, null, { id: 'c', name: 'C' }];
  expect(await listQueues(withPages({ entities, pageCount: 1, total: 4 }))).toEqual(
    success({
      queues: [
        { id: 'a', name: 'A' },
        { id: 'c', name: 'C' },
      ],
      total: 4,
      failure: null,
    }),
  );
});

test('without a page count, queues are read until a page is not full', async () => {
  const full = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, name: 'Full' }));
  const last = [{ id: 'last', name: 'Last' }];
  const list = await listQueues(withPages({ entities: full }, { entities: last }));
  expect(list.ok && list.value.queues).toHaveLength(501);
  expect(list).toMatchObject({ value: { total: 501, failure: null } });
});
