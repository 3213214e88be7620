import { problemsOf } from '../support/accessibility.ts';
import { fillQueue } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'axe reports no violation on the queue page, wide and light or narrow and dark',
  async ({ supervisor, control }) => {
    const { page, button, heading } = supervisor;
    const expectNoProblem = async (): Promise<void> => {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 400],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await problemsOf(page), colorScheme).toEqual([]);
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
    await button('Pause recording on 2 calls').click();
    await expectNoProblem();
    await button('Pause 2 recordings').click();
    await expect(heading('Pause finished')).toBeVisible();
    await expectNoProblem();
  },
);
