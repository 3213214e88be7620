import { accessibilityProblems } from './support/accessibility.ts';
import { setPanelWidth } from './support/panel-width.ts';
import { SCENES } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

test('axe finds nothing wrong with what the widget can be in the workspace', async ({
  page,
  simulator,
  control,
  open,
  allowErrors,
}) => {
  // A simulator that begins anew knows no token of before, and no notification channel.
  allowErrors(/401|403|404 .*\/notifications\/channels/);
  for (const [name, scene] of SCENES) {
    await test.step(name, async () => {
      await page.goto('about:blank');
      simulator.reset();
      const id = await scene({ page, simulator, control, open });
      await setPanelWidth(page, '320');
      expect(await accessibilityProblems(page, id)).toEqual([]);
    });
  }
});
