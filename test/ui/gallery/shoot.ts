import { mkdirSync } from 'node:fs';
import { launchChromium } from '../../e2e/support/chromium.ts';
import { allNames } from './names.ts';
import { useKnownFont } from '../known-font.ts';
import { buildGallery, serveGallery, show } from './open.ts';

/**
 * Takes a picture of each state at each width in both color schemes: `npx tsx test/ui/gallery/shoot.ts [state…]`.
 * A state may name a language, as in `paused@fr`.
 */
const widths = [320, 400, 500];
const schemes = ['light', 'dark'] as const;
const folder = new URL('../../../screenshots/', import.meta.url).pathname;

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : allNames;

mkdirSync(folder, { recursive: true });
const files = await buildGallery();
const browser = await launchChromium();
for (const colorScheme of schemes) {
  for (const width of widths) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 480 } });
    await serveGallery(page.context(), files);
    await useKnownFont(page.context());
    for (const name of names) {
      await show(page, name);
      await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png` });
    }
    await page.close();
  }
}
await browser.close();
