import { expect } from 'vitest';
import { en } from '../../../src/i18n/locales/en/panel.ts';
import { reasonOf } from '../../../src/agent/panel/control-state.ts';
import { commands } from '../../../src/recording/command.ts';
import { DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { show } from '../../ui/gallery/open.ts';
import { states } from '../../ui/gallery/states.ts';
import { journey } from '../harness/journey.ts';
import { gallery } from './gallery.ts';
import { readTree } from './tree.ts';

/** States that between them hold every element. Their whole trees stand in `trees/`. */
const WHOLE = [
  'first-read',
  'not-recorded',
  'recording',
  'pausing',
  'paused',
  'ended',
  'pause-not-permitted',
  'stop-waits',
  'already',
  'signing-in',
  'signed-out',
  'consent-asked',
  'consent-refused-but-recorded',
  'pause-reminder-and-end',
  'sheet-activity',
  'sheet-recordings',
  'sheet-recordings-not-read',
  'sheet-preferences',
  'call-of-mine',
  'my-calls',
  'my-calls-none',
  'my-calls-unreadable',
  'sign-in-blocked',
  'setup-config-mistakes',
];

const KEYS = { start: 'R', stop: 'S', pause: 'P', resume: 'U' };

gallery.for(WHOLE)('the tree of %s, from top to bottom', async (name, { page }) => {
  await show(page, name);
  const tree = await readTree(page);
  await expect(`${tree.join('\n')}\n`).toMatchFileSnapshot(`trees/${name}.txt`);
});

gallery('in every state each command tells its shortcut, and why it is off', async ({ page }) => {
  for (const [name, view] of Object.entries(states)) {
    await show(page, name);
    const tree = await readTree(page);
    for (const command of commands) {
      const reason = reasonOf(view.actions[command]);
      const off = reason ? ` (off): ${en.reasons[reason]}` : ':';
      const keys = `Shortcut: Alt+Shift+${KEYS[command]}`;
      expect(tree, name).toContain(`  button “${en.actions[command].full}”${off} ${keys}`);
    }
  }
});

journey('the built widget tells each step in its frame', async ({ open, page, control }) => {
  await control.settings({ applyAfterMs: 400 });
  const widget = await open(DIRECT_CALL_ID);
  const told = async (): Promise<readonly string[]> => {
    const frame = page.frames().find((each) => each.parentFrame());
    const tree = await readTree(frame ?? page);
    const status = tree.findIndex((line) => line.startsWith('  status'));
    return tree.filter((line, index) => index === status + 1 || line.startsWith('  button “St'));
  };
  const status = (text: string): string => `    ${text}`;
  const start = (off: string): string => `  button “Start recording”${off} Shortcut: Alt+Shift+R`;
  const stop = (off: string): string => `  button “Stop recording”${off} Shortcut: Alt+Shift+S`;

  await widget.shows('Not recording');
  await widget.button('Activity').waitFor();
  const isOff = ' (off): The call is not being recorded.';
  expect(await told()).toEqual([status('Not recording'), start(':'), stop(isOff)]);
  await widget.press('Start recording');
  const busy = ' (off): This is being carried out.';
  expect(await told()).toEqual([status('Starting…'), start(busy), stop(':')]);
  await widget.shows('Recording');
  const already = ' (off): The call is being recorded already.';
  expect(await told()).toEqual([status('Recording'), start(already), stop(':')]);
  await control.happen(DIRECT_CALL_ID, { type: 'hangup' });
  await widget.shows('Call ended');
  const ended = ' (off): The call has ended.';
  expect(await told()).toEqual([status('Call ended'), start(ended), stop(ended)]);
});
