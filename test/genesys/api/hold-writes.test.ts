import { expect, test } from 'vitest';
import * as v from 'valibot';
import type { Api } from '../../../src/genesys/api/api.ts';
import { holdWrites } from '../../../src/genesys/api/hold-writes.ts';
import * as operations from '../../../src/genesys/operations.ts';
import { success } from '../../../src/recording/failure.ts';

/** An API that records the requests that reach it. */
function recordCalls() {
  const calls: string[] = [];
  const api: Api = {
    call: (operation, { answer }) => {
      calls.push(`${operation.method} ${operation.path}`);
      return Promise.resolve(success(v.parse(answer, undefined)));
    },
  };
  return { api, calls };
}

const READ = `GET ${operations.whoAmI.path}`;
const WRITE = `DELETE ${operations.signOut.path}`;
const answer = { answer: v.unknown() };

test('a read is sent at once, and a write is held until writes are allowed', async () => {
  const { api, calls } = recordCalls();
  let resolve = (): void => undefined;
  const mayGo = new Promise<void>((settle) => (resolve = settle));
  const held = holdWrites(api, () => mayGo);
  const write = held.api.call(operations.signOut, answer);
  await held.api.call(operations.whoAmI, answer);
  expect(calls).toEqual([READ]);
  expect(held.isHolding()).toBe(true);
  resolve();
  await write;
  expect(calls).toEqual([READ, WRITE]);
  expect(held.isHolding()).toBe(false);
});

test('once writes are allowed, each is sent in the same task as its press', async () => {
  const { api, calls } = recordCalls();
  const mayGo = Promise.resolve();
  const held = holdWrites(api, () => mayGo);
  await held.release();
  void held.api.call(operations.signOut, answer);
  expect(calls).toEqual([WRITE]);
});
