import { reasonOf } from '../../../src/agent/panel/control-state.ts';
import { en } from '../../../src/i18n/load.ts';
import { commands } from '../../../src/recording/command.ts';
import { states } from '../../ui/gallery/states.ts';
import { readTree } from '../support/tree.ts';
import { expect, test } from './test.ts';

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

/** The buttons of the commands as their state asks for, of which the tree has none. */
function lacking(name: string, tree: readonly string[]): readonly string[] {
  return commands
    .map((command) => {
      const action = states[name]?.actions[command];
      const reason = action && reasonOf(action);
      const off = reason ? ` (off): ${en.reasons[reason]}` : ':';
      const term = command === 'pause' ? 'Secure pause. ' : '';
      const keys = `${term}Shortcut: Alt+Shift+${KEYS[command]}`;
      return `  button “${en.actions[command].full}”${off} ${keys}`;
    })
    .filter((line) => !tree.includes(line))
    .map((line) => `lacks “${line}”`);
}

// Playwright's own snapshots of accessibility hold neither descriptions nor live regions.
test('the accessibility tree of each kind of state matches its snapshot, and in every state each command names its shortcut and why it is disabled', async ({
  page,
  findings,
}) => {
  const all = new Set([...Object.keys(states), ...WHOLE]);
  const found = await findings([...all], async (name) => {
    const tree = await readTree(page);
    if (WHOLE.includes(name)) {
      expect.soft(`${tree.join('\n')}\n`, name).toMatchSnapshot(['trees', `${name}.txt`]);
    }
    return name in states ? lacking(name, tree) : [];
  });
  expect(found).toEqual({});
});
