import { expect } from 'vitest';
import { allNames } from '../../ui/gallery/names.ts';
import { show } from '../../ui/gallery/open.ts';
import { states } from '../../ui/gallery/states.ts';
import { contrast } from './contrast.ts';
import { gallery } from './gallery.ts';

/** The least side of a target, in px (WCAG 2.5.8). */
const LEAST_PX = 24;

gallery('every target is big enough, also in the narrowest panel', async ({ opened }) => {
  const page = await opened.open({ viewport: { width: 160, height: 640 } });
  for (const name of allNames) {
    await show(page, name);
    const small = await page.locator('button, label, [tabindex="0"]').evaluateAll(
      (targets, least) =>
        targets
          .filter((target) => target.checkVisibility())
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return Math.min(width, height) < least;
          })
          .map(({ textContent }) => textContent),
      LEAST_PX,
    );
    expect.soft(small, name).toEqual([]);
  }
});

gallery.for(['light', 'dark'] as const)(
  'the shape of every status stands out from its background (%s)',
  async (colorScheme, { opened }) => {
    const page = await opened.open({ colorScheme });
    for (const name of [...Object.keys(states), 'my-calls']) {
      await show(page, name);
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
      for (const { colour, layers } of shapes) {
        expect(contrast(colour, layers), `${name}: ${colour}`).toBeGreaterThanOrEqual(3);
      }
    }
  },
);
