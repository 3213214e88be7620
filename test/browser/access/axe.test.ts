import { expect } from 'vitest';
import { allNames } from '../../ui/gallery/names.ts';
import { show } from '../../ui/gallery/open.ts';
import { problemsOf } from '../../e2e/support/accessibility.ts';
import { gallery } from './gallery.ts';

/** A narrow panel in the dark, a wide one in the light: what is too close or too pale shows in one of them. */
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 500, height: 640 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 480 } },
] as const;

for (const { colorScheme, viewport } of LOOKS) {
  gallery.for(allNames)(
    `axe finds nothing wrong with %s (${colorScheme})`,
    async (name, { page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await show(page, name);
      expect(await problemsOf(page)).toEqual([]);
    },
  );
}
