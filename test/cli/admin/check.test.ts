import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { SCRIPT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { checkIds } from '../../../src/install/check/findings.ts';
import { rightsWithout, startInstallTest } from './install-test.ts';

/** A build output folder with the files that a check reads. */
function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('public', folder, { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/index-a1b2c3d4.js'), '// long enough'.repeat(500));
  for (const page of ['index.html', 'queue.html', 'signed-in.html', 'setup.html']) {
    writeFileSync(join(folder, page), '<script src="./assets/index-a1b2c3d4.js"></script>');
  }
  return folder;
}

const Report = v.object({
  findings: v.array(
    v.object({ id: v.string(), verdict: v.string(), details: v.array(v.string()) }),
  ),
  parts: v.array(v.string()),
  conclusion: v.string(),
  closing: v.string(),
  exitCode: v.number(),
});

const reportOf = async (
  { script, widget }: Awaited<ReturnType<typeof startInstallTest>>,
  more = '',
) => v.parse(Report, JSON.parse((await script(`check --page ${widget} --json ${more}`)).out));

/** An organization with the product installed, whose pages have the right config.json. */
async function startInstalled() {
  const started = await startInstallTest(pagesFolder());
  const { asJson, install, control, widget } = started;
  const { config } = await asJson(install);
  await control('POST', 'config', config ?? {});
  const check = `check --page ${widget}`;
  const report = (more = '') => reportOf(started, more);
  const verdictsOf = async (more = '') =>
    Object.fromEntries((await report(more)).findings.map((one) => [one.id, one.verdict]));
  return { ...started, check, report, verdictsOf };
}

describe('check of an installation without the queue page', () => {
  async function startWithAgentsOnly() {
    const started = await startInstallTest(pagesFolder());
    const { asJson, control, widget } = started;
    // As in a release.
    await control('POST', 'config', { clientId: '' });
    const { config } = await asJson(`install --page ${widget} --group Agents`);
    await control('POST', 'config', config ?? {});
    return { ...started, config, report: () => reportOf(started) };
  }

  test('says once that it is not installed, and that everything works', async () => {
    const { report } = await startWithAgentsOnly();
    const { findings, conclusion, exitCode } = await report();
    const others = findings.filter(({ verdict }) => verdict !== 'ok');
    expect(others.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['queue.absent hint']);
    expect([conclusion, exitCode]).toEqual(['works', 0]);
  });

  test('says so as well if one OAuth client serves all pages', async () => {
    const { report, control, config } = await startWithAgentsOnly();
    const { clientId } = v.parse(v.object({ clientId: v.object({ agent: v.string() }) }), config);
    await control('POST', 'config', { clientId: clientId.agent });
    const { findings, conclusion } = await report();
    const others = findings.filter(({ verdict }) => verdict !== 'ok');
    expect(others.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['queue.absent hint']);
    expect(conclusion).toBe('works');
  });

  test('names the client of the queue page that the organization does not have', async () => {
    const { report, control, config } = await startWithAgentsOnly();
    const clients = v.parse(v.looseObject({ clientId: v.looseObject({}) }), config).clientId;
    const queue = '99999999-9999-4999-8999-999999999999';
    await control('POST', 'config', { clientId: { ...clients, queue } });
    const { findings, conclusion } = await report();
    expect(findings.find(({ id }) => id === 'signIn.queue')?.details).toEqual([
      'clientId (not in this organization)',
    ]);
    expect(conclusion).toBe('problems');
  });
});

const CALL = `--conversation ${ACD_CALL_ID}`;

describe('check in a correctly set up organization', () => {
  test('says so in one sentence after it has checked every part', async () => {
    const { script, check, report } = await startInstalled();
    const { code, out } = await script(`${check} ${CALL}`);
    expect(out.trimEnd().split('\n').at(-1)).toBe('Everything that was checked works here.');
    expect(code).toBe(0);
    const { findings, conclusion } = await report(CALL);
    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
    expect(conclusion).toBe('works');
    // Both pages are installed.
    const expected = checkIds.filter((id) => id !== 'queue.absent').toSorted();
    expect(findings.map(({ id }) => id).toSorted()).toEqual(expected);
  });

  test('changes nothing, except for a notification channel that expires', async () => {
    const { script, check, writes, control } = await startInstalled();
    const before = { sent: await writes(), admin: await control('GET', 'admin') };
    await script(`${check} ${CALL}`);
    expect(await control('GET', 'admin')).toEqual(before.admin);
    expect((await writes()).slice(before.sent.length)).toEqual([
      'POST /api/v2/notifications/channels',
      expect.stringMatching(/^PUT \/api\/v2\/notifications\/channels\/[^/]+\/subscriptions$/),
    ]);
  });

  test('writes a report without names, numbers, hosts, ids or tokens', async () => {
    const { script, check, widget } = await startInstalled();
    for (const words of [`${check} ${CALL}`, `${check} ${CALL} --json`]) {
      const { out } = await script(words);
      expect(out).not.toMatch(/Ana|Silva|Agents"|Supervisors"|\+\d{5}|tel:|sip:/);
      expect(out).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/);
      expect(out).not.toContain(new URL(widget).host);
    }
  });

  test('reports the shape of a live call, to answer what only a real organization can', async () => {
    const { report } = await startInstalled();
    const { parts } = await report(CALL);
    expect(parts).toContainEqual(
      expect.stringMatching(/^purpose agent, state connected, recordingState \w+, securePause/),
    );
  });
});

describe('check finds', () => {
  test.each([
    ['all its permissions', [], null],
    [
      'all its permissions but one',
      [{ domain: 'conversation', entityName: 'recording', actionSet: ['pause'] }],
      ['There already: Conversation > Recording > Pause (conversation:recording:pause)'],
    ],
  ])('a role that has lost %s, and says where to give them back', async (_, policies, left) => {
    const { script, check, control } = await startInstalled();
    const { roles } = v.parse(
      v.object({ roles: v.array(v.object({ id: v.string(), name: v.string() })) }),
      await control('GET', 'admin'),
    );
    const role = roles.find(({ name }) => name === 'Recording control: agent');
    await control('POST', 'faults', {
      method: 'GET',
      path: '/api/v2/authorization/roles',
      times: 1,
      respond: {
        status: 200,
        body: {
          entities: [{ ...role, description: '', permissionPolicies: policies }],
          pageCount: 1,
        },
      },
    });
    const { code, out } = await script(check);
    expect(code).toBe(1);
    expect(out).toContain(
      "FIX   The agents' role has the permissions: Conversation > Call > Record (conversation:call:record),",
    );
    expect(out).toContain('Admin > People & Permissions > Roles / Permissions');
    expect(out.match(/There already: .*/g)).toEqual(left);
    expect(out).toContain('It does not work here yet: fix what is marked.');
  });

  test('that both integrations were deleted, and how to get them back', async () => {
    const { control, script, check } = await startInstalled();
    await control('POST', 'faults', {
      method: 'GET',
      path: '/api/v2/integrations',
      times: 2,
      respond: { status: 200, body: { entities: [], pageCount: 1 } },
    });
    const { code, out } = await script(check);
    expect(code).toBe(1);
    expect(out).toContain("FIX   The agents' widget is installed: absent");
    expect(out).toContain('FIX   The queue page is installed: absent');
    expect(out).toContain('Add or complete the integration in Admin > Integrations');
    expect(out).toContain('It does not work here yet: fix what is marked.');
  });

  test('a client in config.json that does not exist', async () => {
    const { control, verdictsOf } = await startInstalled();
    await control('POST', 'config', { clientId: '00000000-0000-4000-8000-00000000dead' });
    expect(await verdictsOf()).toMatchObject({
      'signIn.agent': 'problem',
      'signIn.queue': 'problem',
    });
  });

  test('the implicit grant, and names what it leaves behind', async () => {
    const { control, script, check } = await startInstalled();
    await control('POST', 'config', { grant: 'implicit' });
    const { out } = await script(check);
    expect(out).toContain('hint  The pages sign in with PKCE: implicit');
    expect(out).toContain('leave a usable token in the history of the browser');
  });

  test('a wrong key of config.json', async () => {
    const { control, report } = await startInstalled();
    await control('POST', 'config', { pause: { remindAfterSeconds: -1 } });
    expect((await report()).findings).toContainEqual({
      id: 'config.valid',
      verdict: 'problem',
      details: ['pause.remindAfterSeconds'],
    });
  });

  test('a notification service that cannot be reached, without waiting forever', async () => {
    const { control, verdictsOf } = await startInstalled();
    await control('POST', 'sockets', { do: 'silence' });
    expect(await verdictsOf()).toMatchObject({
      'notifications.channel': 'ok',
      'notifications.beat': 'problem',
    });
  });

  test('a field of an unexpected shape in a live call, and names only its path', async () => {
    const { control, report } = await startInstalled();
    await control('POST', 'faults', {
      method: 'GET',
      path: `/api/v2/conversations/calls/${ACD_CALL_ID}`,
      times: 1,
      respond: {
        status: 200,
        body: {
          id: ACD_CALL_ID,
          participants: [{ id: 'p', state: 'CONNECTED', purpose: 'robot', held: 'yes' }],
        },
      },
    });
    expect((await report(CALL)).findings).toContainEqual({
      id: 'call.flat',
      verdict: 'problem',
      details: ['participants[].held', 'purpose: robot'],
    });
  });
});

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

test('if the credentials are refused, only the host is checked', async () => {
  const { script, check } = await startInstalled();
  const environment = { GENESYS_CLIENT_SECRET: 'wrong' };
  const { code, out, err } = await script(check, { environment });
  expect(code).toBe(3);
  expect(out).toContain('ok    The host serves the pages');
  expect(out).toContain('only the host was checked');
  expect(err).toContain('GENESYS_CLIENT_SECRET');
});
