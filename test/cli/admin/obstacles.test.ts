import { describe, expect, test } from 'vitest';
import { IMPLICIT_CLIENT_ID, SCRIPT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { rightsWithout, startInstallTest } from './install-test.ts';

describe('install reports what prevents it, and changes nothing, for', () => {
  test('groups that do not exist, all of them at once', async () => {
    const { script, widget, writes } = await startInstallTest();
    const { code, err } = await script(
      `install --page ${widget} --group Agents Agent --supervisor-group Bosses`,
    );
    expect(code).toBe(5);
    expect(err).toContain('No group is named "Agent", "Bosses".');
    expect(await writes()).toEqual([]);
  });

  test('a queue that does not exist', async () => {
    const { script, install } = await startInstallTest();
    const { code, err } = await script(`${install} --queue Nowhere`);
    expect(code).toBe(5);
    expect(err).toContain('No queue is named "Nowhere".');
  });

  test('every right that the client lacks, as Admin lists it, with its purpose', async () => {
    const started = await startInstallTest();
    const { script, install, control, writes } = started;
    const permissions = await rightsWithout(started, 'oauth:client:add', 'authorization:grant:add');
    await control('POST', `clients/${SCRIPT_CLIENT_ID}`, { permissions });
    const { code, err } = await script(install);
    expect(code).toBe(4);
    expect(err).toContain(
      '  Authorization > Grant > Add (authorization:grant:add): Assign the roles to your groups\n' +
        '  OAuth > Client > Add (oauth:client:add): Create the OAuth clients that agents and supervisors sign in with\n',
    );
    expect(err).toContain('Admin > Integrations > OAuth > Roles');
    expect(await writes()).toEqual([]);
    expect((await script(`${install} --plan`)).code).toBe(0);
  });

  test("another product's widget of the same name, which is not replaced", async () => {
    const { script, install, control, writes, admin } = await startInstallTest();
    const url = 'https://other.example.com/recorder';
    await control('POST', 'integrations', { name: 'Call recording', url });
    const { code, err } = await script(install);
    expect(code).toBe(1);
    expect(err).toContain(`An integration named "Call recording" shows another page (${url}).`);
    expect(await writes()).toEqual([]);
    expect((await script(`${install} --name REC`)).code).toBe(0);
    expect((await admin()).integrations[0]?.config.properties['url']).toBe(url);
  });

  test.each([404, 409])(
    'a list that is answered with %s while the plan is read, without blaming anyone else',
    async (status) => {
      const { script, install, control, writes } = await startInstallTest();
      const path = '/api/v2/groups*';
      await control('POST', 'faults', { method: 'GET', path, respond: { status, code: 'odd' } });
      const { code, err } = await script(install);
      expect(code).toBe(6);
      expect(err).toContain('Genesys Cloud sent an unexpected response.');
      expect(err).not.toContain('at the same time');
      expect(await writes()).toEqual([]);
    },
  );

  test('an implicit-grant client of the same name', async () => {
    const { script, install, control, admin, writes } = await startInstallTest();
    await script(install);
    const { clients } = await admin();
    const made = clients.find(({ name }) => name === 'Recording control: agents');
    await script('uninstall');
    const before = await writes();
    await control('POST', `clients/${IMPLICIT_CLIENT_ID}`, { name: made?.name });
    const { code, err } = await script(install);
    expect(code).toBe(1);
    expect(err).toContain('uses the implicit grant');
    expect(err).toContain('Rename or delete it in Admin > Integrations > OAuth');
    expect(await writes()).toEqual(before);
  });

  test('a field that integrations in this organization do not have', async () => {
    const { script, install, control } = await startInstallTest();
    await control('POST', 'faults', {
      method: 'GET',
      path: '/api/v2/integrations/types/embedded-client-app/configschemas/properties',
      times: 1,
      respond: {
        status: 200,
        body: { properties: { url: {} }, additionalProperties: false },
      },
    });
    const { code, err } = await script(install);
    expect(code).toBe(1);
    expect(err).toContain(`don't support "sandbox", "permissions", "groups",`);
  });
});
