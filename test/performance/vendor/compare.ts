import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startSimulator } from '../../../simulator/simulator.ts';
import { launchOptions } from '../../e2e/support/chromium.ts';
import { median } from '../speed/statistics.ts';
import { type Loads, measureLoads } from './measure-loads.ts';
import { buildVendorPage } from './vendor-page.ts';

const desktopRoot = fileURLToPath(new URL('../speed/workspace', import.meta.url));

/** The medians of one page. */
export type Side = Loads;

/** Our agent's page, and the vendor's own way. */
export interface Comparison {
  readonly ours: Side;
  readonly vendor: Side;
}

/** Loads both pages `rounds` times, one after the other in turn, so that a busy moment meets both. */
export async function compareLoads(rounds: number): Promise<Comparison> {
  const ours = await startSimulator({ desktopRoot, widgetRoot: resolve('dist') });
  const vendor = await startSimulator({ desktopRoot, widgetRoot: await buildVendorPage() });
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    // One process for a page and its frames: both are slowed down, and measured, together.
    args: [
      ...(options.args ?? []).filter((flag) => flag !== '--site-per-process'),
      '--disable-site-isolation-trials',
    ],
  });
  const loads: { ours: Loads[]; vendor: Loads[] } = { ours: [], vendor: [] };
  for (let round = 0; round < rounds; round += 1) {
    loads.ours.push(await measureLoads(browser, ours));
    loads.vendor.push(await measureLoads(browser, vendor));
  }
  await browser.close();
  await Promise.all([ours.stop(), vendor.stop()]);
  return { ours: medians(loads.ours), vendor: medians(loads.vendor) };
}

const medians = (loads: readonly Loads[]): Loads => ({
  firstMs: median(loads.map(({ firstMs }) => firstMs)),
  keptMs: median(loads.map(({ keptMs }) => keptMs)),
  bytes: median(loads.map(({ bytes }) => bytes)),
  heapBytes: median(loads.map(({ heapBytes }) => heapBytes)),
});
