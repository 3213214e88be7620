import { expect } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, SNIPPET } from '../../e2e/support/commands.ts';
import { journey } from '../harness/journey.ts';
import { widgetOn } from '../harness/widget.ts';
import { openSheet } from './sheets.ts';

journey(
  'a shortcut presses its button, and the button tells it',
  async ({ open, page, control }) => {
    const widget = await open(ACD_CALL_ID);
    const start = widget.button('Start recording');
    await expect.poll(() => start.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+R');
    expect(await start.getAttribute('title')).toBe('Shortcut: Alt+Shift+R');
    await start.focus();
    await page.keyboard.press('Alt+Shift+KeyR');
    await widget.shows('Recording');
    await page.keyboard.press('Alt+Shift+KeyS');
    await widget.shows('Not recording');
    expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`, `${SNIPPET} 202`]);
  },
);

journey(
  'the shortcut of a button that does nothing leads to its reason',
  async ({ open, page, control }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await widget.button('Activity').focus();
    await page.keyboard.press('Alt+Shift+KeyS');
    const stop = widget.button('Stop recording');
    expect(await stop.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await commandsSent(control)).toEqual([]);
  },
);

journey('a shortcut can be remapped, and is kept through a reload', async ({ open, page }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  let sheet = await openSheet(widget, 'Preferences');
  const field = (keys: string) =>
    sheet.getByRole('button', { name: `Start recording: ${keys}. Change` });
  await field('Alt+Shift+R').click();
  await page.keyboard.press('x');
  await sheet.getByText(/^Hold Alt with Shift or Ctrl/).waitFor();
  await page.keyboard.press('Alt+Shift+KeyS');
  await sheet.getByText('These keys are taken: Stop recording.').waitFor();
  await page.keyboard.press('Control+Alt+KeyX');
  await field('Ctrl+Alt+X').waitFor();

  await page.reload();
  await widget.shows('Not recording');
  sheet = await openSheet(widget, 'Preferences');
  await field('Ctrl+Alt+X').waitFor();
  await page.keyboard.press('Alt+Shift+KeyR');
  await page.keyboard.press('Control+Alt+KeyX');
  await widget.shows('Recording');
});

journey('preferences outlive their tab', async ({ open, page, simulator }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  const sheet = await openSheet(widget, 'Preferences');
  await sheet.getByRole('checkbox', { name: 'Compact layout' }).check();
  const tab = await page.context().newPage();
  await tab.goto(`${simulator.addresses.desktop}/?conversation=${RECORDED_CALL_ID}`);
  await page.close();
  const other = widgetOn(tab, RECORDED_CALL_ID);
  await other.shows('Recording');
  expect(await other.frame.locator('#app').getAttribute('class')).toBe('compact');
});

journey('waiting for keys can be left, and a command can do without', async ({ open, page }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  const sheet = await openSheet(widget, 'Preferences');
  const field = sheet.getByRole('button', { name: /^Start recording: / });
  await field.click();
  await page.keyboard.press('Escape');
  expect(await field.textContent()).toBe('Alt+Shift+R');
  await field.click();
  await page.keyboard.press('Delete');
  expect(await field.textContent()).toBe('None');
  expect(await widget.button('Start recording').getAttribute('aria-keyshortcuts')).toBeNull();
  await sheet.getByRole('button', { name: 'Restore defaults' }).click();
  expect(await field.textContent()).toBe('Alt+Shift+R');
});

journey('shortcuts that are switched off do nothing', async ({ open, page, control }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  const sheet = await openSheet(widget, 'Preferences');
  await sheet.getByRole('checkbox', { name: 'Use shortcuts' }).uncheck();
  const start = widget.button('Start recording');
  expect(await start.getAttribute('aria-keyshortcuts')).toBeNull();
  expect(await start.getAttribute('title')).toBe('');
  await page.keyboard.press('Alt+Shift+KeyR');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+KeyR');
  expect(await commandsSent(control)).toEqual([]);
  await widget.shows('Not recording');
});

journey(
  'a compact panel hides the recorders, from the first paint after a reload',
  async ({ open, page }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    const recorders = widget.frame.getByText('Policy recording', { exact: true });
    const before = await widget.frame.getByRole('status').evaluate(height);
    const sheet = await openSheet(widget, 'Preferences');
    await sheet.getByRole('checkbox', { name: 'Compact layout' }).check();
    expect(await recorders.isVisible()).toBe(false);
    expect(await widget.frame.getByRole('status').evaluate(height)).toBeLessThan(before);

    await page.reload();
    await widget.status.waitFor();
    expect(await widget.frame.locator('#app').getAttribute('class')).toBe('compact');
    await widget.shows('Recording');
    expect(await recorders.isVisible()).toBe(false);
  },
);

/** The height of the block that the status stands in, in px. */
const height = (status: Element): number => status.parentElement?.clientHeight ?? 0;

journey(
  'each change of the status has a tone of its own, once sound is wanted',
  async ({ open, page, control }) => {
    await page.addInitScript(() => {
      const notes: number[] = [];
      Object.assign(window, { notes });
      window.OscillatorNode = new Proxy(OscillatorNode, {
        construct(Node, [context, options]: [BaseAudioContext, OscillatorOptions]) {
          notes.push(options.frequency ?? 0);
          return new Node(context, options);
        },
      });
    });
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    const notes = () => widget.status.evaluate(() => [...Reflect.get(window, 'notes')]);
    const sheet = await openSheet(widget, 'Preferences');
    expect(await notes()).toEqual([]);
    await sheet.getByRole('checkbox', { name: 'Sound when the status changes' }).check();
    expect(await notes()).toEqual([523, 784]);
    await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
    await widget.shows('Paused');
    await expect.poll(notes).toEqual([523, 784, 523, 349]);
  },
);
