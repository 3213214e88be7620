import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as installing from '../../src/genesys/install/operations.ts';
import * as operations from '../../src/genesys/operations.ts';
import { startForTest } from '../../simulator/test-simulator.ts';
import { AGENT_PERMISSIONS, SUPERVISOR_ID } from '../../simulator/world/people.ts';

const everyOperation = Object.entries({ ...operations, ...installing });
const nobody = '00000000-0000-4000-8000-000000000000';

describe('the list of operations', () => {
  it('has each operation once', () => {
    const requests = everyOperation.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(requests).size).toBe(requests.length);
  });

  it.each(everyOperation)(
    'says what %s requires, and why',
    (_, { path, permissions, scope, why }) => {
      expect(path).toMatch(/^\/api\/v2\/[\w/{}]+$/);
      expect(scope).toMatch(/^[a-z-]+(:[a-z]+)?$/);
      expect(why).toMatch(/^to .+[^.]$/);
      for (const permission of permissions) expect(permission).toMatch(/^\w+:\w+:\w+$/);
      expect(new Set(permissions).size).toBe(permissions.length);
    },
  );

  it("names every permission that the agent's operations require", () => {
    const { pauseOrResume, recordAdHoc, recordSnippet } = operations;
    const named = [pauseOrResume, recordAdHoc, recordSnippet].flatMap((one) => one.permissions);
    expect(AGENT_PERMISSIONS).toEqual(expect.arrayContaining(named));
  });

  it('has nothing that the simulated platform does not know', async () => {
    const { request, signIn } = await startForTest();
    const token = await signIn(SUPERVISOR_ID);
    const opened = await request('POST', operations.openChannel.path, { token });
    const { id: channelId } = v.parse(v.object({ id: v.string() }), opened.json());
    for (const [name, { method, path }] of everyOperation) {
      const filled = path.replace('{channelId}', channelId).replace(/\{\w+\}/g, nobody);
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const { status, text } = await request(method, filled, { token, body });
      expect(text, name).not.toContain('"not.found"');
      expect(status, name).not.toBe(405);
    }
  });
});
