import { expect } from 'vitest';
import type { Operation } from '../../src/genesys/operations.ts';
import * as operations from '../../src/genesys/operations.ts';
import type { Config } from '../../src/genesys/launch/config.ts';
import type { Label } from '../../src/recording/session/view.ts';
import { en } from '../i18n/words.ts';
import type { FaultHarness } from './fault-harness.ts';
import { type Cell, type Trial, trials } from './cell.ts';
import { type ReadName, readCourse } from './read-courses.ts';
import { shownFailure } from './shown-failure.ts';

/** Shorter than the pause between two reads of a page without a live connection (15 s). */
const BEFORE_NEXT_READ_MS = 14_000;
/** Whatever a page still waits for is over by then. */
const UNTIL_READ_AGAIN_MS = 25_000;

interface ReadCase {
  readonly name: ReadName;
  readonly api: Config['api'];
  readonly operation: Operation;
}

const readCases: readonly ReadCase[] = [
  { name: 'who am I', api: 'conversations', operation: operations.whoAmI },
  { name: 'first read', api: 'conversations', operation: operations.readCall },
  { name: 'first read (recordings API)', api: 'recordings', operation: operations.readRecording },
];

export const readCells: readonly Cell[] = readCases.flatMap((each) =>
  trials.map((trial) => ({
    name: `${each.name}: ${trial.words}`,
    survive: (harness) => survive(harness, each, trial),
  })),
);

async function survive(
  harness: FaultHarness,
  each: ReadCase,
  { fault, lasting }: Trial,
): Promise<void> {
  const { api, operation, name } = each;
  const open = await harness.prepare({ api, call: {} });
  await harness.inject(fault, operation, lasting);
  const page = await open();
  await harness.pass(BEFORE_NEXT_READ_MS);

  const { tries, failureShown, shows } = readCourse(name, fault, lasting);
  expect(await harness.tries(operation)).toBe(tries);
  expect(shownFailure(page.view())).toBe(failureShown);
  expect(page.view().label).toBe(shows);
  const { alert, actions } = page.view();
  if (alert)
    expect(en.failure(alert.failure, null).title).toMatch(
      /^(Couldn't read the status|Status not confirmed)$/,
    );
  // Nothing can be pressed on a call of which nothing is known.
  const canStart = actions.start.state === 'ready';
  expect(canStart).toBe(shows === 'notRecorded');

  await harness.heal();
  if (page.view().signIn === 'needed') page.signIn();
  await harness.pass(UNTIL_READ_AGAIN_MS);
  expect(page.view()).toMatchObject({ label: 'notRecorded', confirmed: true, alert: null });
  expect(await harness.truth(api)).toBe<Label>('notRecorded');
}
