import { allNames } from '../../ui/gallery/names.ts';
import { problemsOfDocument } from '../support/accessibility.ts';
import { expect, test } from './test.ts';

/** A narrow panel in the dark, a wide one in the light: what is too close or too pale shows in one of them. */
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 500, height: 640 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 480 } },
] as const;

for (const look of LOOKS) {
  const { colorScheme, viewport } = look;
  test.describe(`${colorScheme}, at ${viewport.width} px`, () => {
    test.use(look);

    test('axe finds nothing wrong with any state', async ({ page, findings }) => {
      expect(await findings(allNames, () => problemsOfDocument(page.mainFrame()))).toEqual({});
    });
  });
}
