import { describe, expect, test, vi } from 'vitest';
import { PROJECT_GROUP } from '../../../simulator/world/admin.ts';
import { startInstallTest } from './install-test.ts';

describe('install', () => {
  test('creates roles, OAuth clients and integrations, and ends with the config.json to put on the host', async () => {
    const { script, install, admin, widget } = await startInstallTest();
    const { code, out, err } = await script(install);
    expect(code).toBe(0);
    const progress = [...err.matchAll(/^(\S+): (\d+) of \d+$/gm)].map(([, what]) => what);
    expect(new Set(progress)).toEqual(new Set(['Steps']));
    const { integrations, clients, roles, groups } = await admin();
    expect(integrations).toMatchObject([
      {
        name: 'Call recording',
        reportedState: 'ACTIVE',
        config: {
          properties: {
            url: expect.stringContaining(`${widget}/index.html?gcHostOrigin={{gcHostOrigin}}`),
            groups: [groups.find(({ name }) => name === 'Agents')?.id],
          },
        },
      },
      { name: 'Queue recordings', reportedState: 'ACTIVE' },
    ]);
    const agents = clients.find(({ name }) => name === 'Recording control: agents');
    const supervisors = clients.find(({ name }) => name === 'Recording control: supervisors');
    expect(agents).toMatchObject({
      grant: 'CODE',
      registeredRedirectUri: [`${widget}/index.html`, `${widget}/signed-in.html`],
    });
    const made = roles.filter(({ name }) => name.startsWith('Recording control'));
    expect(made.map(({ grants }) => grants.length)).toEqual([1, 1]);
    expect(out).toContain(`"agent": "${agents?.id}"`);
    expect(out).toContain(`"queue": "${supervisors?.id}"`);
    expect(out).toContain(`${widget}/config.json differs. Replace it with the one above.`);
  });

  test('changes nothing when it runs again, and says so', async () => {
    const { script, install, writes } = await startInstallTest();
    await script(install);
    const before = await writes();
    const { code, out } = await script(install);
    expect(code).toBe(0);
    expect(out).toContain('Nothing to change.');
    expect(await writes()).toEqual(before);
  });

  test('notices that the host already serves the right config.json', async () => {
    const { install, asJson, control, script } = await startInstallTest();
    const { config } = await asJson(install);
    await control('POST', 'config', config ?? {});
    expect(await asJson(install)).toMatchObject({ configServed: 'right', exitCode: 0 });
    expect((await script(install)).out).toContain('config.json is right.');
  });

  test('says when only a cache still serves the previous config.json', async () => {
    const { install, asJson, control, script } = await startInstallTest();
    const { config } = await asJson(install);
    await control('POST', 'config', config ?? {});
    const send = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string | URL, init: RequestInit) =>
      String(url).endsWith('/config.json')
        ? Promise.resolve(Response.json({ clientId: 'previous' }))
        : send(url, init),
    );
    expect((await script(install)).out).toContain('a cache still serves the previous one');
  });

  test('--plan says what would be done, value by value, and changes nothing', async () => {
    const { script, install, writes } = await startInstallTest();
    const { code, out } = await script(`${install} --plan`);
    expect(code).toBe(0);
    expect(out).toContain('+ Role "Recording control: agent": create');
    expect(out).toContain(
      '    + Permissions: Conversation > Recording > Pause (conversation:recording:pause)\n',
    );
    expect(out).toContain('+ Role "Recording control: agent": give it to the group "Agents"');
    expect(out).toContain('~ Integration "Call recording": configure');
    expect(out).toContain('    + Communication Type Filter: call');
    expect(out).toContain('    + Group Filtering: Agents\n');
    // Also the mark by which uninstall recognizes it.
    expect(out.match(/\+ (Description|Notes): .*\[recording-control:agent\]/g)).toHaveLength(3);
    expect(await writes()).toEqual([]);
  });

  test('shows a difference as the old and the new value', async () => {
    const { script, install, widget } = await startInstallTest();
    await script(install);
    const moved = install.replace(widget, `${widget}/v2`);
    const { out } = await script(`${moved} --plan`);
    expect(out).toContain(`    - Application URL: ${widget}/index.html?`);
    expect(out).toContain(`    + Application URL: ${widget}/v2/index.html?`);
    expect(out).toContain(`    + Authorized redirect URIs: ${widget}/v2/index.html`);
    expect(out).not.toContain(`    - Authorized redirect URIs`);
  });

  test('without groups of supervisors leaves the queue page unchanged, and says so', async () => {
    const { script, widget, admin } = await startInstallTest();
    const { out } = await script(`install --page ${widget} --group Agents`);
    expect(out).toContain('The queue page is left as it is');
    expect((await admin()).integrations).toHaveLength(1);
  });

  test('leaves a client out of config.json that the organization does not have, and says which command comes next', async () => {
    const { script, asJson, widget, control } = await startInstallTest();
    await control('POST', 'config', { clientId: { queue: 'theirs' } });
    const agents = `install --page ${widget} --group Agents`;
    const { out } = await script(agents);
    expect(out).toContain(
      'Left out of config.json: OAuth client theirs (queue): this organization does not have it.',
    );
    expect(out.trimEnd().split('\n').at(-1)).toBe(`Next: genesys-recording check --page ${widget}`);
    expect((await asJson(agents)).leftOut).toEqual([
      { page: 'queue', id: 'theirs', why: 'absent' },
    ]);
  });

  test('--plan says how to apply the plan', async () => {
    const { script, install } = await startInstallTest();
    expect((await script(`${install} --plan`)).out.trimEnd().split('\n').at(-1)).toBe(
      'Nothing was changed. To apply this, run it again without --plan.',
    );
  });

  test('--plan of what is installed already has nothing to apply', async () => {
    const { script, install } = await startInstallTest();
    await script(install);
    expect((await script(`${install} --plan`)).out).toBe('Nothing to change.\n');
  });

  test('takes a name, languages and queues', async () => {
    const { script, admin, install } = await startInstallTest();
    await script(`${install} --queue Sales --language de --name REC`);
    expect((await admin()).integrations[0]).toMatchObject({
      name: 'REC',
      config: { properties: { queueIdFilterList: ['b0000000-0000-4000-8000-000000000002'] } },
    });
  });

  test('removes a language from the installed widget, and has nothing to change after that', async () => {
    const { script, admin, install } = await startInstallTest();
    await script(`${install} --language de fr`);
    const { out } = await script(`${install} --language fr`);
    expect(out).toContain('    - Name, German: Anrufaufzeichnung');
    expect((await admin()).integrations[0]?.config.advanced['i10n']).toEqual({
      fr: { name: 'Enregistrement des appels' },
    });
    expect((await script(`${install} --language fr`)).out).toContain('Nothing to change.');
  });

  test('--json prints one document, without a secret', async () => {
    const { asJson, install } = await startInstallTest();
    const json = await asJson(install);
    expect(json).toMatchObject({ configServed: 'other', error: null, exitCode: 0, notDone: [] });
    expect(json.done.map(({ action }) => action)).toEqual(json.plan.map(({ action }) => action));
    expect(json.config).toMatchObject({ grant: 'pkce', region: 'mypurecloud.com' });
  });
});

test('a group that cannot have roles is named, with what to do, and everything else is installed', async () => {
  const { script, widget, admin } = await startInstallTest();
  const { code, out } = await script(['install', '--page', widget, '--group', PROJECT_GROUP]);
  expect(code).toBe(0);
  expect(out).toContain(`Roles can't be assigned to the group "${PROJECT_GROUP}".`);
  expect((await admin()).integrations).toHaveLength(1);
});

test('a group that is no longer named keeps its role, and the output says so', async () => {
  const { script, install, widget } = await startInstallTest();
  await script(install.replace('--group Agents', '--group Agents Supervisors'));
  const { code, out } = await script(`install --page ${widget} --group Agents`);
  expect(code).toBe(0);
  expect(out).toContain('    - Group Filtering: Supervisors\n');
  expect(out).toContain(
    'The group "Supervisors" keeps the role "Recording control: agent". Remove it in Admin > Directory > Groups',
  );
  expect((await script(`install --page ${widget} --group Agents`)).out).not.toContain('keeps');
});

test('the integrations of an organization are read to the last page, so that nothing is created twice', async () => {
  const { script, install, control, admin } = await startInstallTest();
  await control('POST', 'integrations', { count: 200 });
  await script(install);
  const { out } = await script(install);
  expect(out).toContain('Nothing to change.');
  expect((await admin()).integrations).toHaveLength(202);
});

test('once the pages are installed, a run reads the configuration of their own integrations alone', async () => {
  const { script, install, control, requests } = await startInstallTest();
  await control('POST', 'integrations', { count: 30 });
  await script(install);
  const readSoFar = async () =>
    (await requests()).filter(({ line }) => /^GET .*\/config\/current/.test(line)).length;
  const before = await readSoFar();
  await script(install);
  expect((await readSoFar()) - before).toBe(2);
});

/** A fault that refuses the next configuration of an integration with this answer. */
const unreadable = (respond: { readonly status: number; readonly code: string }) => ({
  method: 'GET',
  path: '/api/v2/integrations/*/config/current',
  times: 1,
  respond,
});

test('an integration that cannot be read may show the page already, so nothing is created', async () => {
  const { script, install, control, admin, widget } = await startInstallTest();
  await control('POST', 'integrations', { name: 'REC', url: `${widget}/index.html` });
  await control('POST', 'faults', unreadable({ status: 403, code: 'missing.any.permissions' }));
  expect((await script(install)).code).toBe(4);
  const { integrations, roles } = await admin();
  expect(integrations.map(({ name }) => name)).toEqual(['REC']);
  expect(roles.map(({ name }) => name)).not.toContain('Recording control: agent');
});

test('an integration that somebody deletes while it is read is left out', async () => {
  const { script, install, control, admin } = await startInstallTest();
  await control('POST', 'integrations', { name: 'Someone else’s', url: 'https://crm.example.com' });
  await control('POST', 'faults', unreadable({ status: 404, code: 'not.found' }));
  expect((await script(install)).code).toBe(0);
  expect((await admin()).integrations).toHaveLength(3);
});
