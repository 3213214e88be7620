import { expect } from 'vitest';
import * as operations from '../../src/genesys/operations.ts';
import type { FaultHarness } from './fault-harness.ts';
import { type Cell, type Trial, trials } from './cell.ts';
import type { FaultName } from './faults.ts';

/** Between two reads of a page that is not live, and a little more. */
const READ_MS = 26_000;
/** How long a lasting fault lasts. */
const LASTS_MS = 60_000;
/** The longest wait for the next try: for what only an administrator can change; else half a minute after a timeout. */
const LONGEST_WAIT_MS = { notPermitted: 600_000, other: 40_000 };
/** A failing connection is tried no more often in `LASTS_MS`. */
const MOST_TRIES = 7;

const liveCases = [
  { name: 'open a channel', operation: operations.openChannel },
  { name: 'subscribe', operation: operations.subscribe },
] as const;

export const liveCells: readonly Cell[] = liveCases.flatMap((each) =>
  trials.map((trial) => ({
    name: `${each.name}: ${trial.words}`,
    survive: (harness) => survive(harness, each, trial),
  })),
);

/** Live events are optional: without them the page reads, reports no failure, and reconnects. */
async function survive(
  harness: FaultHarness,
  { operation }: (typeof liveCases)[number],
  { fault, lasting }: Trial,
): Promise<void> {
  const call = { recorders: { policy: 'ACTIVE' } } as const;
  const open = await harness.prepare({ api: 'conversations', call, live: true });
  await harness.inject(fault, operation, lasting);
  const page = await open();
  await harness.pass(lasting ? LASTS_MS : 500);

  const failing = lasting && fault !== 'slow';
  expect(page.view()).toMatchObject({ label: 'recording', confirmed: true, alert: null });
  if (failing) {
    expect(page.view().live).toBe(false);
    expect(await harness.tries(operation)).toBeLessThanOrEqual(MOST_TRIES);
    await harness.sendCallEvent('pauseByOther');
    await harness.pass(READ_MS);
    expect(page.view().label).toBe('paused');
    await harness.sendCallEvent('resumeByOther');
  }

  await harness.heal();
  await harness.pass(longestWaitMs(fault));
  expect(page.view()).toMatchObject({
    label: 'recording',
    live: true,
    confirmed: true,
    alert: null,
  });
  if (!lasting) expect(await harness.tries(operation)).toBe(fault === 'slow' ? 1 : 2);

  await harness.sendCallEvent('pauseByOther');
  await harness.pass(1_000);
  expect(page.view().label).toBe('paused');
  expect(await harness.truth('conversations')).toBe('paused');
}

const longestWaitMs = (fault: FaultName): number =>
  fault === '403' ? LONGEST_WAIT_MS.notPermitted : LONGEST_WAIT_MS.other;
