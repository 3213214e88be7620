import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { watchRefusals } from '../../../src/genesys/auth/watch-refusals.ts';
import { recordAdHoc, whoAmI } from '../../../src/genesys/operations.ts';
import { failed, type FailureName } from '../../../src/recording/failure.ts';

/** One request that fails, while the token changes from `old` to `new`. */
async function ask(
  kind: Extract<FailureName, 'signedOut' | 'offline'>,
): Promise<(string | null)[]> {
  let token = 'old';
  const refused: (string | null)[] = [];
  const api: Api = {
    call() {
      token = 'new';
      return Promise.resolve(failed({ kind }));
    },
  };
  const watched = watchRefusals(api, {
    token: () => token,
    isCurrent: () => true,
    refused: (of) => void refused.push(of),
  });
  await watched.call(whoAmI, { answer: v.unknown() });
  return refused;
}

it('an authentication failure is reported for the token that the request carried', async () => {
  expect(await ask('signedOut')).toEqual(['old']);
});

it('other failures say nothing about a token', async () => {
  expect(await ask('offline')).toEqual([]);
});

it('a token that could be someone else’s changes nothing, and its writes are not sent', async () => {
  const refused: (string | null)[] = [];
  const sent: string[] = [];
  const watched = watchRefusals(
    {
      call({ method }) {
        sent.push(method);
        return Promise.resolve(failed({ kind: 'offline' }));
      },
    },
    { token: () => 'kept', isCurrent: () => false, refused: (of) => void refused.push(of) },
  );
  const answer = v.unknown();
  expect(await watched.call(recordAdHoc, { answer })).toMatchObject({
    failure: { kind: 'signedOut' },
  });
  expect(await watched.call(whoAmI, { answer })).toMatchObject({ failure: { kind: 'offline' } });
  expect(sent).toEqual(['GET']);
  expect(refused).toEqual(['kept']);
});
