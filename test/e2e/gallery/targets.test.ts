import { allNames } from '../../ui/gallery/names.ts';
import { states } from '../../ui/gallery/states.ts';
import { contrast } from './contrast.ts';
import { expect, judge, test } from './test.ts';

/** The least side of a target, in px (WCAG 2.5.8). */
const LEAST_PX = 24;

test('every target is big enough, also in the narrowest panel (160 px)', async ({
  page,
  measureEach,
}) => {
  await page.setViewportSize({ width: 160, height: 640 });
  const targets = await measureEach(allNames, () =>
    [...document.querySelectorAll('button, label, [tabindex="0"]')]
      .filter((target) => target.checkVisibility())
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return { text: target.textContent, side: Math.min(width, height) };
      }),
  );
  expect(targets['recording']?.length).toBeGreaterThan(4);
  const small = judge(targets, (all) =>
    all.filter(({ side }) => side < LEAST_PX).map(({ text }) => `“${text}” is too small`),
  );
  expect(small).toEqual({});
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the shape of every status stands out from its background (${colorScheme})`, async ({
    page,
    measureEach,
  }) => {
    await page.emulateMedia({ colorScheme });
    const shapes = await measureEach([...Object.keys(states), 'my-calls'], () =>
      [...document.querySelectorAll('.status-icon, .recorders svg')].map((sign) => {
        const { color, fill } = getComputedStyle(sign);
        const layers: string[] = [];
        for (let at: Element | null = sign; at; at = at.parentElement) {
          layers.push(getComputedStyle(at).backgroundColor);
        }
        return { color: fill === 'none' ? color : fill, layers };
      }),
    );
    expect(shapes['recording']?.length).toBeGreaterThan(1);
    const pale = judge(shapes, (all) =>
      all
        .map(({ color, layers }) => ({ color, by: contrast(color, layers) }))
        .filter(({ by }) => by < 3)
        .map(({ color, by }) => `${color} stands out by ${by.toFixed(1)} only`),
    );
    expect(pale).toEqual({});
  });
}
