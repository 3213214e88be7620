import { afterEach, expect, test, vi } from 'vitest';
import { createManualClock } from '../../../simulator/clock.ts';
import type { Api } from '../../../src/genesys/api/api.ts';
import { runCheck } from '../../../src/genesys/install/check/run-check.ts';
import { failed } from '../../../src/recording/failure.ts';
import { description } from '../../install/organization.ts';

afterEach(() => vi.unstubAllGlobals());

test('with credentials that are refused, only the host is checked, and the check says so', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })));
  const api: Api = { call: () => Promise.resolve(failed({ kind: 'signedOut' })) };
  const progress: number[] = [];
  const { findings, signedOut } = await runCheck(
    {
      api,
      clock: createManualClock(),
      description,
      domain: 'mypurecloud.ie',
      gateway: undefined,
      userId: null,
      page: 'https://pages.example.com/recording',
      conversationId: null,
      unique: 'now',
      makeSocket: () => expect.fail('No socket is opened.'),
    },
    (done) => progress.push(done),
  );
  expect(signedOut).toEqual({ kind: 'signedOut' });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ id }) => !id.startsWith('host.'))).toEqual([]);
  expect(progress).toEqual([0, 5]);
});
