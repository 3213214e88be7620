import { allNames } from '../../ui/gallery/names.ts';
import { states } from '../../ui/gallery/states.ts';
import { expect, judge, test } from './test.ts';

const names = Object.keys(states);

test('at every width the panel keeps its height and its buttons their places, no label wraps, and the wide pair is at least 40 px high, the other pair 32', async ({
  page,
  measureEach,
}) => {
  for (const width of [300, 320, 400, 500]) {
    for (const height of [640, 380]) {
      await page.setViewportSize({ width, height });
      const measured = await measureEach(names, () => {
        const box = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().toJSON();
        const buttons = [...document.querySelectorAll('.transport .button')];
        return {
          panelHeight: box('main').height,
          labelHeight: box('[role=status]').height,
          buttons: buttons.map((button) => button.getBoundingClientRect().toJSON()),
        };
      });
      const place = ({ panelHeight, buttons }: (typeof measured)[string]): string =>
        JSON.stringify([panelHeight, buttons]);
      const usual = measured['recording'] && place(measured['recording']);
      const problems = judge(measured, (now) => [
        ...(place(now) === usual ? [] : [`${place(now)}, not ${usual}`]),
        ...(now.labelHeight < 28 ? [] : ['its label wraps']),
        ...(now.buttons.length === 4 ? [] : [`has ${now.buttons.length} commands`]),
        ...now.buttons
          .filter((button, index) => button.width < 24 || button.height < (index < 2 ? 40 : 32))
          .map((button) => `a button is ${button.width} by ${button.height} px`),
      ]);
      expect(problems, `${width} by ${height} px`).toEqual({});
    }
  }
});

// At 160 and 320 px: zoom.test.ts; at 300 px: fit.test.ts.
test('nothing scrolls sideways at 500 px', async ({ page, measureEach }) => {
  await page.setViewportSize({ width: 500, height: 640 });
  const spilled = await measureEach(
    allNames,
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(judge(spilled, (px) => (px > 0 ? [`by ${px} px`] : []))).toEqual({});
});
