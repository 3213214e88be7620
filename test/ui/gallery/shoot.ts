import { mkdirSync } from 'node:fs';
import { callLists } from './call-lists.ts';
import { lateStates } from './late-states.ts';
import { setupProblems, signInProblems } from './problems.ts';
import { openGallery, show } from './open.ts';
import { states } from './states.ts';

/**
 * Takes a picture of each state at each width in both colour schemes: `npx tsx test/ui/gallery/shoot.ts [state…]`.
 * A state may name a language, as in `paused@fr`.
 */
const widths = [320, 400, 500];
const schemes = ['light', 'dark'] as const;
const folder = new URL('../../../screenshots/', import.meta.url).pathname;

const wanted = process.argv.slice(2);
const all = [states, lateStates, callLists, setupProblems, signInProblems].flatMap((group) =>
  Object.keys(group),
);
const names = wanted.length > 0 ? wanted : all;

mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
for (const colorScheme of schemes) {
  for (const width of widths) {
    const page = await gallery.open({ colorScheme, viewport: { width, height: 480 } });
    for (const name of names) {
      await show(page, name);
      await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png` });
    }
    await page.close();
  }
}
await gallery.close();
