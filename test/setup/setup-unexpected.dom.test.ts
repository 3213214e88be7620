import { screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { SetupPorts } from '../../src/setup/ports.ts';
import { plan, press, show, working } from './show-setup.tsx';

/** Throws once, and works from then on. */
const once = <Port extends (...given: never[]) => Promise<unknown>>(port: Port) =>
  vi.fn(port).mockRejectedValueOnce(new Error('Not foreseen.'));

const apply = () => plan().then(() => press('Apply'));
const planUndo = () => press('Uninstall…');
const undo = () => planUndo().then(() => press('Delete'));

/** What throws, what the administrator does, and where another try leads. */
const cases: readonly (readonly [string, Partial<SetupPorts>, () => Promise<void>, string])[] = [
  ['reading', { read: once(working.read) }, () => Promise.resolve(), 'What to install'],
  ['the plan', { prepare: once(working.prepare) }, plan, 'Plan'],
  ['the installation', { apply: once(working.apply) }, apply, 'Plan'],
  ['the check of config.json', { config: once(working.config) }, apply, 'Plan'],
  ['the plan to uninstall', { prepareUndo: once(working.prepareUndo) }, planUndo, 'Uninstall'],
  ['the uninstall', { undo: once(working.undo) }, undo, 'Uninstall'],
];

test.each(cases)(
  'if %s throws, the set-up page says so instead of waiting, and offers another try',
  async (_, ports, act, heading) => {
    show(ports);
    await act();
    expect((await screen.findByRole('alert')).textContent).toContain('Something unexpected');
    await press('Try again');
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
  },
);
