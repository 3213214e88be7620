import { expect } from 'vitest';
import type { FailureName } from '../../src/recording/failure.ts';
import type { Label } from '../../src/recording/session/view.ts';
import { en } from '../i18n/words.ts';
import type { FaultHarness } from './fault-harness.ts';
import { type Cell, type Trial, trials } from './cell.ts';
import { type CommandCase, commandCases } from './command-cases.ts';
import { commandCourse } from './command-courses.ts';
import type { Page } from './page.ts';
import { shownFailure } from './shown-failure.ts';

/** Longer than a press is kept across a sign-in, and than anything is tried again. */
const UNTIL_SETTLED_MS = 65_000;

/** After these the command may have been carried out anyway, and no one may say that it was not. */
const uncertain: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'unconfirmed',
]);

export const commandCells: readonly Cell[] = commandCases.flatMap((each) =>
  trials.map((trial) => ({
    name: `${each.name}: ${trial.words}`,
    survive: (harness) => survive(harness, each, trial),
  })),
);

async function survive(
  harness: FaultHarness,
  each: CommandCase,
  { fault, lasting }: Trial,
): Promise<void> {
  const { api, call, command, operation, before, after } = each;
  const page = await harness.open({ api, call });
  await harness.pass(1_000);
  expect(page.view().label).toBe(before);
  await harness.inject(fault, operation, lasting);
  page.labelsShown();
  page.press(command);
  await harness.pass(UNTIL_SETTLED_MS);

  const { tries, failureShown } = commandCourse(command, fault, lasting);
  expect(await harness.tries(operation)).toBe(tries);
  expect(shownFailure(page.view())).toBe(failureShown);
  expect(page.view().label).toBe(failureShown ? stillShown(page, before) : after);
  expect(await harness.truth(api)).toBe(failureShown ? before : after);
  // What did not come true was never shown as true.
  expect(page.labelsShown().has(after)).toBe(failureShown === null);
  checkWords(page, each);

  await harness.heal();
  await recover(harness, page);
  if (failureShown) page.press(command);
  await harness.pass(5_000);
  expect(page.view()).toMatchObject({ label: after, alert: null });
  expect(await harness.truth(api)).toBe(after);
}

/** Without a sign-in a pause can no longer be confirmed, so the status is unknown until the next one. */
function stillShown(page: Page, before: CommandCase['before']): Label {
  return before === 'paused' && page.view().signIn === 'needed' ? 'unknown' : before;
}

/** What is reported has words that promise no more than is known. */
function checkWords(page: Page, { command }: CommandCase): void {
  const { alert } = page.view();
  if (!alert) return;
  const { title, warning } = en.failure(alert.failure, alert.command);
  expect(alert.command).toBe(command);
  expect(title).toMatch(uncertain.has(alert.failure.kind) ? / not confirmed$/ : /^Not /);
  if (command === 'pause') expect(warning).toContain("Don't take card details");
}

/** What the page offers to get on. */
async function recover(harness: FaultHarness, page: Page): Promise<void> {
  if (page.view().signIn === 'needed') page.signIn();
  else page.checkAgain();
  await harness.pass(2_000);
}
