import { expect } from 'vitest';
import * as operations from '../../src/genesys/operations.ts';
import { en } from '../i18n/words.ts';
import type { FaultHarness } from './fault-harness.ts';
import type { Cell } from './cell.ts';
import { type CommandCase, commandCases } from './command-cases.ts';

/** Everything by which Genesys Cloud says that a call is over. */
const answers = [
  { status: 404, code: 'conversation.error.conversation.not.found' },
  { status: 404 },
  { status: 400, code: 'conversation.error.conversation.disconnected' },
  { status: 400, code: 'conversation.error.call.disconnected' },
  { status: 400, code: 'conversation.error.participant.no.active.conversations' },
] as const;
type Denial = (typeof answers)[number];

/** To a stop it says nothing of the call, and is no refusal. */
const isNothingToStop = ({ command }: CommandCase, denial: Denial): boolean =>
  command === 'stop' && !('code' in denial);

const inWords = (denial: Denial): string =>
  'code' in denial ? `${denial.status} ${denial.code}` : `${denial.status}`;

/** A card number may be read aloud a second after the press. */
const AT_ONCE_MS = 1_000;

/** Commands on a living call that are refused as if it were over. */
export const deniedCells: readonly Cell[] = commandCases.flatMap((each) =>
  answers
    .filter((denial) => !isNothingToStop(each, denial))
    .map((denial) => ({
      name: `${each.name}: refused by ${inWords(denial)}, the call lives`,
      survive: (harness) => survive(harness, each, denial),
    })),
);

async function survive(harness: FaultHarness, each: CommandCase, denial: Denial): Promise<void> {
  const { api, call, command, operation, before, after } = each;
  const page = await harness.open({ api, call });
  await harness.pass(1_000);
  await harness.answerOnce(operation, denial);
  page.labelsShown();
  page.press(command);
  await harness.pass(AT_ONCE_MS);

  expect(page.view()).toMatchObject({ label: before, busy: false, alert: { command } });
  expect(page.labelsShown()).not.toContain('ended');
  expect(page.labelsShown()).not.toContain(after);
  const { alert } = page.view();
  if (alert) expect(en.failure(alert.failure, alert.command).title).toMatch(/^Not /);
  expect(page.activity().at(-1)).toMatchObject({ what: 'failed', command });
  expect(await harness.truth(api)).toBe(before);

  page.press(command);
  await harness.pass(5_000);
  expect(page.view()).toMatchObject({ label: after, alert: null });
}

/** On a call that is over, the read says so at once. */
export const endedCells: readonly Cell[] = answers.map((denial) => ({
  name: `pause: refused by ${inWords(denial)}, the call is over`,
  async survive(harness) {
    const call = { recorders: { policy: 'ACTIVE' } } as const;
    const page = await harness.open({ api: 'conversations', call });
    await harness.pass(1_000);
    await harness.sendCallEvent('hangup');
    await harness.answerOnce(operations.pauseOrResume, denial);
    page.press('pause');
    await harness.pass(AT_ONCE_MS);
    expect(page.view()).toMatchObject({ label: 'ended', busy: false, alert: null });
  },
}));
