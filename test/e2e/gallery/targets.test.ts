import { allNames } from '../../ui/gallery/names.ts';
import { states } from '../../ui/gallery/states.ts';
import { contrast } from './contrast.ts';
import { expect, test } from './test.ts';

/** The least side of a target, in px (WCAG 2.5.8). */
const LEAST_PX = 24;

test('every target is big enough, also in the narrowest panel (160 px)', async ({
  page,
  findings,
}) => {
  await page.setViewportSize({ width: 160, height: 640 });
  const small = () =>
    page.locator('button, label, [tabindex="0"]').evaluateAll(
      (targets, least) =>
        targets
          .filter((target) => target.checkVisibility())
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return Math.min(width, height) < least;
          })
          .map(({ textContent }) => `“${textContent}” is too small`),
      LEAST_PX,
    );
  expect(await findings(allNames, small)).toEqual({});
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the shape of every status stands out from its background (${colorScheme})`, async ({
    page,
    findings,
  }) => {
    await page.emulateMedia({ colorScheme });
    const pale = async () => {
      const shapes = await page.locator('.status-icon, .recorders svg').evaluateAll((signs) =>
        signs.map((sign) => {
          const { color, fill } = getComputedStyle(sign);
          const layers: string[] = [];
          for (let at: Element | null = sign; at; at = at.parentElement) {
            layers.push(getComputedStyle(at).backgroundColor);
          }
          return { colour: fill === 'none' ? color : fill, layers };
        }),
      );
      return shapes
        .map(({ colour, layers }) => ({ colour, by: contrast(colour, layers) }))
        .filter(({ by }) => by < 3)
        .map(({ colour, by }) => `${colour} stands out by ${by.toFixed(1)} only`);
    };
    expect(await findings([...Object.keys(states), 'my-calls'], pale)).toEqual({});
  });
}
