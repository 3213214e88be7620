import { readState, SCENES } from '../pictures/scenes.ts';
import { readDrawnStates } from '../pictures/states.ts';
import { expect, test } from './support/test.ts';

for (const { name, viewport, play } of SCENES) {
  test(`the picture ${name} shows what the product shows (if not: npm run pictures)`, async ({
    page,
    simulator,
    control,
  }) => {
    await page.setViewportSize(viewport);
    await play({ page, simulator, control });
    await expect.poll(() => readState(page)).toEqual(readDrawnStates()[name]);
  });
}
