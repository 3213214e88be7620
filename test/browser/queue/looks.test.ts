import { source } from 'axe-core';
import { expect } from 'vitest';
import * as v from 'valibot';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { supervised } from './supervised.ts';
import { fillQueue } from './supervisor.ts';

const Violations = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
});

supervised.for([
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 800 },
] as const)(
  'the page has no accessibility problem: %o',
  async ({ scheme, width }, { supervisor, control }) => {
    const { page, button } = supervisor;
    const problems = async (): Promise<readonly string[]> => {
      const found: unknown = await page.evaluate(`${source}; axe.run(document)`);
      return v
        .parse(Violations, found)
        .violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await fillQueue(control, 30);
    await fillQueue(control, 3, { recorders: { adhoc: 'ACTIVE' } });
    await supervisor.open();
    await page.getByRole('searchbox').waitFor();
    expect(await problems()).toEqual([]);
    await supervisor.openQueue();
    await page.getByText('33 calls').waitFor();
    await supervisor.grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await screenshot(page, `queue ${scheme} ${width}`);
    expect(await problems()).toEqual([]);
    await button('Stop 2').click();
    await screenshot(page, `queue confirm ${scheme} ${width}`);
    expect(await problems()).toEqual([]);
    await button('Stop 2 calls').click();
    await page.getByRole('heading', { name: 'Finished' }).waitFor();
    await screenshot(page, `queue report ${scheme} ${width}`);
    expect(await problems()).toEqual([]);
  },
);
