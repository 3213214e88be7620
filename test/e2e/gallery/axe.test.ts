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

test.describe('light, at 500 px', () => {
  test.use({ colorScheme: 'light', viewport: { width: 500, height: 640 } });

  test('axe finds nothing wrong with any state', async ({ page, findings }) => {
    expect(await findings(allNames, () => problemsOfDocument(page.mainFrame()))).toEqual({});
  });
});

test.describe('dark, at 320 px', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 320, height: 480 } });

  test('axe finds nothing wrong with the colors of any state', async ({
    page,
    measureEach,
    findings,
  }) => {
    const different = statesWithNew(await measureEach(allNames, colorsShown));
    expect(different.length).toBeGreaterThan(5);
    const look = () => problemsOfDocument(page.mainFrame(), 'colors');
    expect(await findings(different, look)).toEqual({});
  });
});
