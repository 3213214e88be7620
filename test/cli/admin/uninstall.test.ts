import { describe, expect, test } from 'vitest';
import { startInstallTest } from './install-test.ts';

describe('uninstall', () => {
  test('deletes what install created, deactivates clients first, and leaves the organization as it was', async () => {
    const { script, install, control, writes } = await startInstallTest();
    const before = await control('GET', 'admin');
    await script(install);
    const { code, out } = await script('uninstall');
    expect(code).toBe(0);
    expect(out).toContain('Done: Integration "Call recording": delete.');
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
    expect(out).toContain('Left: Integration "Call recording" was not made by the installer.');
    expect((await admin()).integrations).toHaveLength(1);
  });
});
