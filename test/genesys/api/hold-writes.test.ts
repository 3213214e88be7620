import { expect, test } from 'vitest';
import * as v from 'valibot';
import type { Api } from '../../../src/genesys/api/api.ts';
import { holdWrites } from '../../../src/genesys/api/hold-writes.ts';
import * as operations from '../../../src/genesys/operations.ts';
import { success } from '../../../src/recording/failure.ts';

/** An API that notes what reaches it. */
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

test('a read goes at once, and a write waits until it may', async () => {
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

test('once writes may go, each is sent in the task of its press', async () => {
  const { api, calls } = recordCalls();
  const mayGo = Promise.resolve();
  const held = holdWrites(api, () => mayGo);
  await held.release();
  void held.api.call(operations.signOut, answer);
  expect(calls).toEqual([WRITE]);
});
