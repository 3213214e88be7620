import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { checkIds } from '../../../src/install/check/findings.ts';
import { CALL, pagesFolder, reportOf, startInstalled } from './check-test.ts';
import { startInstallTest } from './install-test.ts';

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
      path: `/api/v2/authorization/roles/${role?.id}`,
      times: 1,
      respond: { status: 200, body: { ...role, description: '', permissionPolicies: policies } },
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

  test.each([
    ['a gateway over TLS', (platform: string) => platform.replace('http:', 'https:')],
    ['Genesys Cloud itself', () => ''],
  ])('a notification channel without TLS, which is not used with %s', async (_, gatewayAt) => {
    const { script, check, platform } = await startInstalled();
    const gateway = gatewayAt(platform);
    const send = globalThis.fetch;
    vi.stubGlobal('fetch', (...[url, init]: Parameters<typeof fetch>) => {
      const address = url instanceof Request ? url.url : url.toString();
      const isPlatform = /^https:\/\/(login|api)\.mypurecloud\.com\//.test(address);
      const { pathname, search } = new URL(address);
      return isPlatform || address.startsWith(`${gateway}/`)
        ? send(`${platform}${pathname}${search}`, init)
        : send(url, init);
    });
    const { out } = await script(check, { environment: { GENESYS_GATEWAY: gateway } });
    expect(out).toMatch(/^FIX {3}.*: badAnswer$/m);
    expect(out).not.toContain('WebSocket');
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
