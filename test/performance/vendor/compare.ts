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
const leastRoot = fileURLToPath(new URL('least', import.meta.url));

/** The medians of one page. */
export type Side = Loads & Ten;

/** Our agent's page, one built the vendor's way, and one that does the least that shows a status. */
export interface Comparison {
  readonly ours: Side;
  readonly vendor: Side;
  readonly least: Loads;
}

/** The medians of `rounds` rounds. */
export async function comparePages(rounds: number): Promise<Comparison> {
  const pages = await buildPages();
  const loadsOf = await measureInTurn(rounds, { ...pages, least: leastRoot }, measureLoads);
  const tenOf = await measureInTurn(rounds, pages, measureTen);
  return {
    ours: { ...medianLoads(loadsOf('ours')), ...medianTen(tenOf('ours')) },
    vendor: { ...medianLoads(loadsOf('vendor')), ...medianTen(tenOf('vendor')) },
    least: medianLoads(loadsOf('least')),
  };
}

/** The folders of our page, as last built, and of the vendor's. */
export const buildPages = async () => ({ ours: resolve('dist'), vendor: await buildVendorPage() });

/**
 * Measures pages `rounds` times, alternating, so that a busy moment affects all of them.
 * @param folders of the pages, by name
 * @returns the figures of a page in each round
 */
export async function measureInTurn<Page extends string, Figures>(
  rounds: number,
  folders: Readonly<Record<Page, string>>,
  measure: (browser: Browser, simulator: Simulator) => Promise<Figures>,
): Promise<(page: Page) => readonly Figures[]> {
  const simulators = new Map<string, Simulator>();
  for (const [page, widgetRoot] of Object.entries<string>(folders)) {
    simulators.set(page, await startSimulator({ desktopRoot, widgetRoot }));
  }
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    // One process for a page and its frames, so that they are slowed down and measured together.
    args: [
      ...(options.args ?? []).filter((flag) => flag !== '--site-per-process'),
      '--disable-site-isolation-trials',
    ],
  });
  const measured: { readonly page: string; readonly figures: Figures }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [page, simulator] of simulators) {
      measured.push({ page, figures: await measure(browser, simulator) });
    }
  }
  await browser.close();
  for (const simulator of simulators.values()) await simulator.stop();
  return (page) => measured.filter((one) => one.page === page).map(({ figures }) => figures);
}

function medianLoads(all: readonly Loads[]): Loads {
  const of = (figure: keyof Loads): number => median(all.map((one) => one[figure]));
  return {
    firstMs: of('firstMs'),
    keptMs: of('keptMs'),
    newReleaseMs: of('newReleaseMs'),
    bytes: of('bytes'),
    heapBytes: of('heapBytes'),
  };
}

function medianTen(all: readonly Ten[]): Ten {
  const of = (figure: keyof Ten): number => median(all.map((one) => one[figure]));
  return {
    tenMs: of('tenMs'),
    tenHeapBytes: of('tenHeapBytes'),
    tenRequests: of('tenRequests'),
    tenChannels: of('tenChannels'),
    tenSockets: of('tenSockets'),
  };
}
