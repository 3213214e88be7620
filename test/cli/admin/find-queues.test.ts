import { describe, expect, test } from 'vitest';
import { SALES_QUEUE_ID, SUPPORT_QUEUE_ID } from '../../../simulator/world/queues.ts';
import { startScriptTest } from '../script-test.ts';

const LIST = '/api/v2/routing/queues';

describe('queue find', () => {
  test('lists the id and the name of each queue whose name contains these words, in any case', async () => {
    const { script } = await startScriptTest();
    expect(await script('queue find SUPP')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${SUPPORT_QUEUE_ID}  Support\n`),
    });
    expect((await script('queue find SUPP')).out).not.toContain(SALES_QUEUE_ID);
  });

  test('--json lists the queues, and says that the list is complete', async () => {
    const { script } = await startScriptTest();
    const { out } = await script('queue find sales --json');
    expect(JSON.parse(out)).toMatchObject({
      queues: [{ id: SALES_QUEUE_ID, name: expect.stringMatching(/sales/i) }],
      complete: true,
      error: null,
      exitCode: 0,
    });
  });

  test('fails if no queue has such a name', async () => {
    const { script } = await startScriptTest();
    expect(await script('queue find no such')).toMatchObject({
      code: 5,
      out: '',
      err: expect.stringContaining('No queue has "no such" in its name.'),
    });
  });

  test('that is refused or fails says so, and never that there is no such queue', async () => {
    const { script, control } = await startScriptTest();
    for (const [status, code] of [
      [403, 4],
      [500, 6],
    ] as const) {
      await control('POST', 'faults', {
        method: 'GET',
        path: LIST,
        times: 100,
        respond: { status },
      });
      const found = await script('queue find support --json');
      expect(found.code).toBe(code);
      expect(found.err).not.toContain('No queue has');
      expect(JSON.parse(found.out)).toMatchObject({ queues: [], complete: false, exitCode: code });
      await control('DELETE', 'faults');
    }
  });
});
