import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { type Simulator, startSimulator } from '../../../simulator/simulator.ts';
import { launchOptions } from '../../e2e/support/chromium.ts';
import { median } from '../speed/statistics.ts';
import { type Loads, measureLoads } from './measure-loads.ts';
import { measureTen, type Ten } from './measure-ten.ts';
import { buildVendorPage } from './vendor-page.ts';

const desktopRoot = fileURLToPath(new URL('../speed/workspace', import.meta.url));

/** The medians of one page. */
export type Side = Loads & Ten;

/** Our agent's page, and one built the vendor's way. */
export interface Comparison {
  readonly ours: Side;
  readonly vendor: Side;
}

/** The medians of `rounds` rounds. */
export async function comparePages(rounds: number): Promise<Comparison> {
  const { ours, vendor } = await measureInTurn(rounds, async (browser, simulator) => ({
    ...(await measureLoads(browser, simulator)),
    ...(await measureTen(browser, simulator)),
  }));
  return { ours: medians(ours), vendor: medians(vendor) };
}

/** Measures both pages `rounds` times, alternating, so that a busy moment affects both. */
export async function measureInTurn<Figures>(
  rounds: number,
  measure: (browser: Browser, simulator: Simulator) => Promise<Figures>,
): Promise<Record<keyof Comparison, Figures[]>> {
  const ours = await startSimulator({ desktopRoot, widgetRoot: resolve('dist') });
  const vendor = await startSimulator({ desktopRoot, widgetRoot: await buildVendorPage() });
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    // One process for a page and its frames, so that they are slowed down and measured together.
    args: [
      ...(options.args ?? []).filter((flag) => flag !== '--site-per-process'),
      '--disable-site-isolation-trials',
    ],
  });
  const measured: Record<keyof Comparison, Figures[]> = { ours: [], vendor: [] };
  for (let round = 0; round < rounds; round += 1) {
    measured.ours.push(await measure(browser, ours));
    measured.vendor.push(await measure(browser, vendor));
  }
  await browser.close();
  await Promise.all([ours.stop(), vendor.stop()]);
  return measured;
}

/** The median of each figure. */
function medians(all: readonly Side[]): Side {
  const of = (figure: keyof Side): number => median(all.map((one) => one[figure]));
  return {
    firstMs: of('firstMs'),
    keptMs: of('keptMs'),
    newReleaseMs: of('newReleaseMs'),
    bytes: of('bytes'),
    heapBytes: of('heapBytes'),
    tenMs: of('tenMs'),
    tenHeapBytes: of('tenHeapBytes'),
    tenRequests: of('tenRequests'),
    tenChannels: of('tenChannels'),
    tenSockets: of('tenSockets'),
  };
}
