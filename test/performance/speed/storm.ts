import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Control } from '../../e2e/support/control.ts';
import { longestTasks, taskCategories } from '../queue/longest-tasks.ts';

/** The interval between two events of a call, ms: ten calls get a hundred events per second. */
const ROUND_MS = 100;

/** What the page did while events of many calls arrived. */
export interface Storm<Result> {
  readonly events: number;
  /** The longest task, ms of processor time. */
  readonly longestTaskMs: number;
  /** All tasks of pages together, ms of processor time. */
  readonly processorMs: number;
  readonly result: Result;
}

/** Repeatedly pauses and resumes all of these calls, as others would, while `during` runs. */
export async function storm<Result>(
  { page, control }: { readonly page: Page; readonly control: Control },
  ids: readonly string[],
  during: () => Promise<Result>,
): Promise<Storm<Result>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page was not opened in a browser that records.');
  await browser.startTracing(page, { categories: [...taskCategories] });
  const over = new AbortController();
  const sending = sendEvents(control, ids, over.signal);
  const result = await during();
  over.abort();
  const events = await sending;
  const { processorMs } = longestTasks(await browser.stopTracing());
  return {
    events,
    longestTaskMs: processorMs[0] ?? 0,
    processorMs: processorMs.reduce((sum, ms) => sum + ms, 0),
    result,
  };
}

/** @returns how many were sent */
async function sendEvents(
  control: Control,
  ids: readonly string[],
  over: AbortSignal,
): Promise<number> {
  let events = 0;
  for (let round = 0; !over.aborted; round += 1) {
    const type = round % 2 === 0 ? 'pauseByOther' : 'resumeByOther';
    const sent = ids.map((id) => control.sendCallEvent(id, { type }));
    await Promise.all([setTimeout(ROUND_MS), ...sent]);
    events += ids.length;
  }
  return events;
}
