import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { withToken } from '../../../src/genesys/api/with-token.ts';
import { readQueue } from '../../../src/genesys/operations.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';

const signedOut: Failure = { kind: 'signedOut' };

/** Sends one request with these outcomes of the sign-ins and of the requests, in turn. */
async function ask(signIns: readonly Result<number>[], failures: readonly (Failure | null)[]) {
  const [tokens, outcomes] = [signIns.values(), failures.values()];
  const forgotten: number[] = [];
  let sent = 0;
  const api: Api = {
    async call(_operation, { answer }) {
      sent += 1;
      const { value: failure = null } = outcomes.next();
      return failure ? failed(failure) : success(v.parse(answer, 'fine'));
    },
  };
  const signedIn = withToken(api, {
    ensure: async () => tokens.next().value ?? failed({ kind: 'offline' }),
    forget: (token) => forgotten.push(token),
  });
  const answer = await signedIn.call(readQueue, { answer: v.string() });
  return { answer, sent, forgotten };
}

it('a request is not sent if the sign-in fails', async () => {
  expect(await ask([failed(signedOut)], [])).toEqual({
    answer: failed(signedOut),
    sent: 0,
    forgotten: [],
  });
});

it('a request that fails for another reason than its token is not repeated', async () => {
  const failure: Failure = { kind: 'notFound' };
  expect(await ask([success(1)], [failure])).toEqual({
    answer: failed(failure),
    sent: 1,
    forgotten: [],
  });
});

it('a request whose token is refused is repeated with a new one', async () => {
  expect(await ask([success(1), success(2)], [signedOut, null])).toMatchObject({
    answer: { ok: true, value: 'fine' },
    sent: 2,
    forgotten: [1],
  });
});

it('a request whose token is refused fails as the sign-in for a new one does', async () => {
  const failure: Failure = { kind: 'platform', status: 503 };
  expect(await ask([success(1), failed(failure)], [signedOut])).toEqual({
    answer: failed(failure),
    sent: 1,
    forgotten: [1],
  });
});
