import { allNames } from '../../ui/gallery/names.ts';
import { problemsOfDocument } from '../support/accessibility.ts';
import { expect, statesWithNew, test } from './test.ts';

/** What decides over contrast: the color and size of each text, and what it is on. Runs in the page. */
function colorsShown(): readonly string[] {
  const holdsText = ({ childNodes }: Element): boolean =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.body.querySelectorAll('*')]
    .filter((element) => holdsText(element) && element.checkVisibility())
    .map((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const layers: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor, opacity } = getComputedStyle(at);
        layers.push(`${backgroundColor} ${opacity}`);
      }
      return [color, fontSize, fontWeight, ...layers].join(', ');
    });
}

test('axe reports no violation in any state, light and wide, nor in its colors, dark and narrow', async ({
  page,
  measureEach,
  findings,
}) => {
  const frame = page.mainFrame();
  await test.step('everything, light, at 500 px', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 500, height: 640 });
    expect(await findings(allNames, () => problemsOfDocument(frame))).toEqual({});
  });
  await test.step('the colors, dark, at 320 px', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 480 });
    const different = statesWithNew(await measureEach(allNames, colorsShown));
    expect(different.length).toBeGreaterThan(5);
    expect(await findings(different, () => problemsOfDocument(frame, 'colors'))).toEqual({});
  });
});
