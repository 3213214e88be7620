import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { buildDesktop } from '../../simulator/desktop/build.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { createControl } from '../e2e/support/control.ts';
import { useKnownFont } from '../ui/known-font.ts';
import { type DrawnState, readState, SCENES } from './scenes.ts';
import { PICTURES, STATES } from './states.ts';

/**
 * Takes the pictures of the docs from the built product, light and dark, and writes down what they show: `npm run
 * pictures`. The journey test/e2e/pictures.test.ts says when they must be taken again.
 */
const simulator = await startSimulator({ desktopRoot: await buildDesktop(), applyAfterMs: 30 });
const control = createControl(simulator.addresses.platform);
const browser = await launchChromium();
const states: Record<string, DrawnState> = {};
await mkdir(PICTURES, { recursive: true });

for (const { name, viewport, play } of SCENES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await control.reset();
    const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 2 });
    await useKnownFont(context);
    const page = await context.newPage();
    await play({ page, simulator, control });
    states[name] = await readState(page);
    const path = fileURLToPath(new URL(`${name}-${colorScheme}.png`, PICTURES));
    await page.screenshot({ path, animations: 'disabled' });
    process.stdout.write(`${name}, ${colorScheme}\n`);
    await context.close();
  }
}
const { code } = await format('states.json', JSON.stringify(states));
await writeFile(STATES, code);
await browser.close();
await simulator.stop();
