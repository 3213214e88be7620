import { mkdir, writeFile } from 'node:fs/promises';
import { onTestFinished, test } from 'vitest';
import { buildDesktop } from '../../simulator/desktop/build.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import type { Browser } from './engine.ts';
import { firefox } from './firefox.ts';
import { canRun } from './programs.ts';
import { smoke } from './smoke.ts';
import { webkit } from './webkit.ts';

/** A missing engine is reported by the test step (test/run/engines.ts). */
const installed = [firefox, webkit].filter(({ name }) => canRun(name));

test.for(installed)('an agent can use the widget in $name', async (engine) => {
  const simulator = await startSimulator({ desktopRoot: await buildDesktop() });
  onTestFinished(() => simulator.stop());
  const browser = await engine.start();
  onTestFinished(() => browser.close());
  await smoke(browser, simulator).catch(async (error: unknown) => {
    await keepPicture(browser, engine.name);
    throw error;
  });
});

async function keepPicture(browser: Browser, name: string): Promise<void> {
  await mkdir('screenshots', { recursive: true });
  await writeFile(`screenshots/failed-in-${name}.png`, await browser.picture(), 'base64');
}
