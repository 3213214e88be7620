import { expect, test } from 'vitest';
import { SCRIPT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { startInstalled } from './check-test.ts';
import { rightsWithout } from './install-test.ts';

test.each([
  ['oauth:client:view', ['signIn.agent', 'signIn.queue']],
  ['authorization:role:view', ['role.agent', 'role.queue']],
  ['integrations:integration:view', ['integration.agent', 'integration.queue']],
])(
  'what needs %s is reported as unknown if the client lacks it, and everything else is checked',
  async (permission, ids) => {
    const started = await startInstalled();
    const permissions = await rightsWithout(started, permission);
    await started.control('POST', `clients/${SCRIPT_CLIENT_ID}`, { permissions });
    const { findings, conclusion } = await started.report();
    expect(conclusion).toBe('unclear');
    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toEqual(
      ids.map((id) => ({ id, verdict: 'unknown', details: [permission] })),
    );
  },
);

test('a check reads neither the home division nor the list of OAuth clients', async () => {
  const { script, check, requests } = await startInstalled();
  const before = (await requests()).length;
  await script(check);
  const sent = (await requests()).slice(before).map(({ line }) => line);
  expect(sent).toContain('GET /api/v2/integrations');
  expect(sent).not.toContain('GET /api/v2/authorization/divisions/home');
  expect(sent).not.toContain('GET /api/v2/oauth/clients');
});

test('a refusal of the credentials is reported without the id of the request', async () => {
  const { script, check, control } = await startInstalled();
  for (const words of [check, `${check} --json`]) {
    const headers = { 'inin-correlation-id': '0f0e0d0c-1111-4111-8111-000000000001' };
    await control('POST', 'faults', {
      method: 'GET',
      path: '/api/v2',
      times: 9,
      respond: { status: 401, headers },
    });
    const { code, out, err } = await script(words);
    await control('DELETE', 'faults');
    expect(code).toBe(3);
    expect(out).toContain('only the host was checked');
    expect(err).toContain('GENESYS_CLIENT_SECRET');
    expect(out + err).not.toMatch(/0f0e0d0c|reference|[\da-f]{8}-[\da-f]{4}-/);
  }
});

test('if the credentials are refused, only the host is checked', async () => {
  const { script, check } = await startInstalled();
  const environment = { GENESYS_CLIENT_SECRET: 'wrong' };
  const { code, out, err } = await script(check, { environment });
  expect(code).toBe(3);
  expect(out).toContain('ok    The host serves the pages');
  expect(out).toContain('only the host was checked');
  expect(err).toContain('GENESYS_CLIENT_SECRET');
});
