import { states } from '../../ui/gallery/states.ts';
import { contrast } from './contrast.ts';
import { expect, judge, test } from './test.ts';

test('the shape of every status stands out from its background, light and dark', async ({
  page,
  measureEach,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
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
    expect(pale, colorScheme).toEqual({});
  }
});
