import { problemsOf } from '../support/accessibility.ts';
import { fillQueue } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'axe reports no violation on the queue page, wide and light, narrow and dark, or with forced colors, which mark selected calls, too',
  async ({ supervisor, control }) => {
    const { page, button, heading } = supervisor;
    const expectNoProblem = async (): Promise<void> => {
      for (const [colorScheme, width, forcedColors] of [
        ['light', 1280, 'none'],
        ['dark', 800, 'active'],
        ['dark', 400, 'none'],
      ] as const) {
        await page.emulateMedia({ colorScheme, forcedColors });
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await problemsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    };
    await fillQueue(control, 4);
    await fillQueue(control, 2, { recorders: { adhoc: 'ACTIVE' } });
    await supervisor.open();
    await page.getByRole('searchbox').fill('office 001');
    await expectNoProblem();
    await button('Branch office 001').click();
    await expect(page.getByText('6 calls', { exact: true })).toBeVisible();
    await supervisor.grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await expectNoProblem();
    await page.emulateMedia({ forcedColors: 'active' });
    const edge = (index: number) => supervisor.rows.nth(index).locator('.tick');
    await expect(edge(0)).toHaveCSS('border-inline-start', /^4px solid/);
    await expect(edge(2)).toHaveCSS('border-inline-start', /^0px/);
    await button('Pause recording on 2 calls').click();
    await expectNoProblem();
    await button('Pause 2 recordings').click();
    await expect(heading('Pause finished')).toBeVisible();
    await expectNoProblem();
  },
);
