import { describe, expect, test } from 'vitest';
import { SCRIPT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { rightsWithout, startInstallTest } from './install-test.ts';

describe('uninstall', () => {
  test('deletes what install created, deactivates clients first, and leaves the organization as it was', async () => {
    const { script, install, control, writes } = await startInstallTest();
    const before = await control('GET', 'admin');
    await script(install);
    const { code, out } = await script('uninstall');
    expect(code).toBe(0);
    expect(out.match(/^Done: .*/gm)).toEqual([
      'Done: Integration "Call recording": delete.',
      'Done: Integration "Queue recordings": delete.',
      'Done: OAuth client "Recording control: agents": delete.',
      'Done: OAuth client "Recording control: supervisors": delete.',
      'Done: Role "Recording control: agent": delete.',
      'Done: Role "Recording control: supervisor": delete.',
    ]);
    expect(out).toContain('still on their host');
    expect(await control('GET', 'admin')).toEqual(before);
    const ends = (await writes()).slice(-8).map((line) => line.split(' ')[0]);
    expect(ends).toEqual([
      'DELETE',
      'DELETE',
      'PUT',
      'DELETE',
      'PUT',
      'DELETE',
      'DELETE',
      'DELETE',
    ]);
  });

  test('--plan names what would be deleted, and deletes nothing', async () => {
    const { script, install, writes } = await startInstallTest();
    await script(install);
    const before = await writes();
    const { out } = await script('uninstall --plan');
    expect(out).toContain('- OAuth client "Recording control: supervisors": delete');
    expect(await writes()).toEqual(before);
  });

  test('--plan needs the rights to read only, and without --plan the missing ones are named', async () => {
    const started = await startInstallTest();
    const { script, install, control } = started;
    await script(install);
    const permissions = await rightsWithout(started, 'integrations:integration:delete');
    await control('POST', `clients/${SCRIPT_CLIENT_ID}`, { permissions });
    expect((await script('uninstall --plan')).code).toBe(0);
    const { code, err } = await script('uninstall');
    expect(code).toBe(4);
    expect(err).toContain('integrations:integration:delete');
  });

  test('--json prints one document: what was planned, done, not done and left', async () => {
    const { script, install, control } = await startInstallTest();
    await control('POST', 'integrations', { name: 'Call recording', url: 'https://a.example' });
    await script(`${install} --name REC`);
    const path = '/api/v2/authorization/roles/*';
    const respond = { status: 403, code: 'missing.any.permissions' };
    await control('POST', 'faults', { method: 'DELETE', path, times: 1, respond });
    const { code, out, err } = await script('uninstall --json');
    expect(code).toBe(4);
    const roles = [
      { what: 'role', name: 'Recording control: agent' },
      { what: 'role', name: 'Recording control: supervisor' },
    ];
    const done = [
      { what: 'integration', name: 'REC' },
      { what: 'integration', name: 'Queue recordings' },
      { what: 'client', name: 'Recording control: agents' },
      { what: 'client', name: 'Recording control: supervisors' },
    ];
    expect(JSON.parse(out)).toEqual({
      plan: [...done, ...roles],
      done,
      notDone: roles,
      left: [{ what: 'integration', name: 'Call recording' }],
      error: expect.stringContaining('authorization:role:delete'),
      exitCode: 4,
    });
    expect(err).not.toContain('Not done:');
  });

  test('has nothing to delete when it runs again', async () => {
    const { script, install } = await startInstallTest();
    await script(install);
    await script('uninstall');
    const { code, out } = await script('uninstall');
    expect([code, out]).toEqual([0, 'Nothing to delete.\n']);
  });

  test('says what it could not delete, and continues there the next time', async () => {
    const started = await startInstallTest();
    const { script, install, control, admin } = started;
    await script(install);
    await control('POST', 'faults', {
      method: 'DELETE',
      path: '/api/v2/authorization/roles/*',
      times: 1,
      respond: { status: 403, code: 'missing.any.permissions' },
    });
    const { code, err } = await script('uninstall');
    expect(code).toBe(4);
    expect(err).toContain('Not done: Role "Recording control: agent": delete.');
    expect((await script('uninstall')).code).toBe(0);
    expect((await admin()).roles.map(({ name }) => name)).not.toContain('Recording control: agent');
  });

  test('leaves what was created by hand under the same name', async () => {
    const { script, control, admin } = await startInstallTest();
    await control('POST', 'integrations', {
      name: 'Call recording',
      url: 'https://mine.example.com',
    });
    const { out } = await script('uninstall');
    expect(out).toContain(
      'Left: Integration "Call recording". It is not certain that the installer',
    );
    expect((await admin()).integrations).toHaveLength(1);
  });

  test('names a widget that was there before, was used, and can no longer sign in', async () => {
    const { script, control, install, admin, widget } = await startInstallTest();
    await control('POST', 'integrations', { name: 'REC', url: `${widget}/index.html` });
    expect((await script(install)).out).toContain('Integration "REC" already existed');
    expect((await admin()).integrations.map(({ name }) => name)).toEqual([
      'REC',
      'Queue recordings',
    ]);
    const { out } = await script('uninstall');
    expect(out).toContain('Left: Integration "REC".');
    expect(out).toContain('- OAuth client "Recording control: agents": delete');
    expect((await admin()).integrations.map(({ name }) => name)).toEqual(['REC']);
  });
});
