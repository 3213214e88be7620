import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { applyInstall } from '../../../src/genesys/install/apply.ts';
import { failed } from '../../../src/recording/failure.ts';
import { description, desired, installed } from '../../install/organization.ts';

test('an installation that needs a decision sends nothing, and says that nothing was done', async () => {
  const sent: unknown[] = [];
  const api: Api = {
    async call(operation) {
      sent.push(operation);
      return failed({ kind: 'offline' });
    },
  };
  const deps = {
    api,
    clock: { after: () => () => {} },
    lastCode: () => null,
    interrupted: new AbortController().signal,
  };
  const actual = installed();
  const implicit = actual.clients.map((client) => ({ ...client, authorizedGrantType: 'TOKEN' }));
  const told: unknown[] = [];
  const applied = await applyInstall(
    { deps, description, desired },
    { ...actual, clients: implicit },
    (...progress) => void told.push(progress),
  );
  expect(applied).toMatchObject({ done: [], problem: { kind: 'obstacles' }, isUnsure: false });
  expect([sent, told]).toEqual([[], []]);
});
