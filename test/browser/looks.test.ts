import { expect } from 'vitest';
import { accessibilityProblems } from '../e2e/support/accessibility.ts';
import { journey } from './harness/journey.ts';
import { screenshot } from '../e2e/support/screenshot.ts';
import { setPanelWidth } from './panel-width.ts';
import { SCENES } from './scenes.ts';

const LOOKS = [
  ['light', '400'],
  ['dark', '320'],
] as const;

journey.for(SCENES)(
  'axe finds nothing wrong with the state "%s", in light and dark',
  async ([name, scene], { page, simulator, control, open, allowErrors }) => {
    allowErrors(/403/);
    const id = await scene({ page, simulator, control, open });
    for (const [colorScheme, width] of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await setPanelWidth(page, width);
      expect(await accessibilityProblems(page, id)).toEqual([]);
      await screenshot(page.locator('iframe:visible'), `${name} ${colorScheme} ${width}`);
    }
  },
);
