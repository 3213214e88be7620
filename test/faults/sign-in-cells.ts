import { expect } from 'vitest';
import { createClient } from '../../src/genesys/sdk/client.ts';
import { exchangeCode } from '../../src/genesys/auth/exchange-code.ts';
import type { SignInProblem } from '../../src/genesys/launch/problem.ts';
import { en } from '../../src/i18n/load.ts';
import { PKCE_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';
import type { FaultHarness } from './fault-harness.ts';
import { type Cell, type Trial, trials } from './cell.ts';
import { memoryPageStorage } from '../genesys/auth/tab.ts';

/** Where a code is exchanged for a token. */
const EXCHANGE = { method: 'POST', path: '/oauth/token' } as const;
/** Longer than a request is waited for. */
const UNTIL_SETTLED_MS = 10_000;

export const signInCells: readonly Cell[] = trials.map((trial) => ({
  name: `exchange of a sign-in code: ${trial.words}`,
  survive: (harness) => survive(harness, trial),
}));

/** A sign-in that fails says so after one request and keeps no token; the next one is a new try. */
async function survive(harness: FaultHarness, { fault, lasting }: Trial): Promise<void> {
  await harness.prepare({ api: 'conversations', call: {} });
  const arrive = async (): Promise<Outcome> => {
    const exchanged = exchange(harness, await harness.signInCode());
    await harness.pass(UNTIL_SETTLED_MS);
    return exchanged;
  };
  await harness.inject(fault, EXCHANGE, lasting);
  const { problem, hasToken } = await arrive();
  expect(await harness.tries(EXCHANGE)).toBe(1);
  const failed = fault !== 'slow';
  const kind = /^4\d\d/.test(fault) ? 'noToken' : 'unreachable';
  expect(problem?.kind ?? null).toBe(failed ? kind : null);
  expect(hasToken).toBe(!failed);
  if (problem) expect((await en.lazy.signInProblem())(problem).next).not.toBe('');

  await harness.heal();
  expect(await arrive()).toEqual({ problem: null, hasToken: true });
}

interface Outcome {
  readonly problem: SignInProblem | null;
  readonly hasToken: boolean;
}

async function exchange(
  harness: FaultHarness,
  { code, verifier, page }: SignInCode,
): Promise<Outcome> {
  const redirectResult = {
    search: '',
    response: { kind: 'code', code, state: '' },
    pendingLogin: { search: '', frame: '', verifier },
    problem: null,
  } as const;
  const domain = 'mypurecloud.com';
  const client = createClient(domain, harness.gateway);
  const scope = { clientId: PKCE_CLIENT_ID, platform: domain };
  const came = await exchangeCode(
    redirectResult,
    client,
    scope,
    page,
    memoryPageStorage(),
    harness.clock.now(),
  );
  const problem = came && 'kind' in came ? came : null;
  return { problem, hasToken: came !== null && 'token' in came };
}

type SignInCode = Awaited<ReturnType<FaultHarness['signInCode']>>;
