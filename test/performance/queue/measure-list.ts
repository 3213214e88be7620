import type { Browser } from 'playwright-core';
import type { Control } from '../../e2e/support/control.ts';
import { longestFramesMs, noteFrames } from './frames.ts';
import { acceptTsxNames, tellPaints } from '../speed/paint.ts';
import { filterFrame, noteOpening, openingMs } from './waits.ts';
import { fillQueue, type Supervisor } from '../../e2e/support/supervisor.ts';
import { longestTasks, taskCategories } from './longest-tasks.ts';

/** How long a list kept its page from drawing; ms, longest first. */
export interface ListFigures {
  /** Processor time of the page's tasks: how long they would take on a machine that does nothing else. */
  readonly processorMs: readonly number[];
  /** The same tasks, in wall-clock time. */
  readonly wallMs: readonly number[];
  /** From one frame to the next, in wall-clock time. */
  readonly framesMs: readonly number[];
  /** Rows in the document at the end. */
  readonly rows: number;
  /** From the last page of search results to the paint of the list, in wall-clock time. */
  readonly openedMs: number;
  /** The frame that first shows that the filter was set or cleared, the later of both; 1 is the first after the key. */
  readonly filterFrame: number;
}

const number = new Intl.NumberFormat('en');

/** Lists a queue with this many calls, scrolls with keys and wheel, selects all, filters, and adds new calls. */
export async function measureList(
  count: number,
  { page, openQueue, grid, rows }: Supervisor,
  control: Control,
  browser: Browser,
): Promise<ListFigures> {
  const listed = (calls: number): Promise<void> =>
    page.getByText(`${number.format(calls)} calls`, { exact: true }).waitFor({ timeout: 60_000 });
  await fillQueue(control, count);
  await acceptTsxNames(page.context());
  await tellPaints(page.context());
  await noteFrames(page);
  await noteOpening(page, `${number.format(count)} calls`);
  await browser.startTracing(page, { categories: taskCategories });
  await openQueue();
  await listed(count);
  await grid.focus();
  for (const key of ['End', 'Home', 'Control+a', 'PageDown', 'Shift+End', 'Control+a', 'Home']) {
    await page.keyboard.press(key);
  }
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 4_000);
  const shownIn = [await filterFrame(page, 'no such caller'), await filterFrame(page, '')];
  await fillQueue(control, 20);
  await listed(count + 20);
  const tasks = longestTasks(await browser.stopTracing());
  return {
    ...tasks,
    framesMs: await longestFramesMs(page),
    rows: await rows.count(),
    openedMs: await openingMs(page),
    filterFrame: Math.max(...shownIn),
  };
}

/** "30, 18, 14 ms". */
export const longestOf = (figures: readonly number[]): string =>
  `${figures
    .slice(0, 3)
    .map((ms) => ms.toFixed(0))
    .join(', ')} ms`;
