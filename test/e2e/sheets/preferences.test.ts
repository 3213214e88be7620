import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, SNIPPET } from '../support/commands.ts';
import { openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';
import { widgetOn } from '../support/widget.ts';

test('a shortcut presses its button, or shows the reason of a disabled one; remapped to free keys, it survives a reload', async ({
  open,
  page,
  control,
}) => {
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  const start = widget.button('Start recording');
  await expect(start).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+R');
  await expect(start).toHaveAttribute('title', 'Start recording. Shortcut: Alt+Shift+R');
  await start.focus();
  await page.keyboard.press('Alt+Shift+KeyR');
  await expect(widget.status).toHaveText('Recording');
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(widget.status).toHaveText('Not recording');

  await widget.button('Activity').focus();
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(widget.button('Stop recording')).toBeFocused();
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`, `${SNIPPET} 202`]);

  const sheet = await openSheet(widget, 'Preferences');
  const field = (keys: string) =>
    sheet.getByRole('button', { name: `Start recording: ${keys}. Change` });
  await field('Alt+Shift+R').click();
  await page.keyboard.press('x');
  await expect(sheet.getByText(/^Hold Alt with Shift or Ctrl/)).toBeVisible();
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(sheet.getByText('Already in use: Stop recording.')).toBeVisible();
  await page.keyboard.press('Control+Alt+KeyX');
  await expect(field('Ctrl+Alt+X')).toBeVisible();

  await page.reload();
  await expect(widget.status).toHaveText('Not recording');
  await openSheet(widget, 'Preferences');
  await expect(field('Ctrl+Alt+X')).toBeVisible();
  await page.keyboard.press('Alt+Shift+KeyR');
  await page.keyboard.press('Control+Alt+KeyX');
  await expect(widget.status).toHaveText('Recording');
});

/** The height of what the status and the commands stand in, in px. */
const height = (status: Element): number => status.closest('.deck')?.clientHeight ?? 0;

test('with sound on, each status change has a tone; the compact layout has the status and four commands in one row from the first paint, and survives its tab', async ({
  open,
  page,
  context,
  control,
  simulator,
}) => {
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
  await expect(widget.status).toHaveText('Recording');
  const recorders = widget.frame.getByText('Policy recording', { exact: true });
  await expect(recorders).toBeVisible();
  const before = await widget.status.evaluate(height);
  const sheet = await openSheet(widget, 'Preferences');

  await test.step('sound', async () => {
    const notes = () => widget.status.evaluate(() => [...Reflect.get(window, 'notes')]);
    expect(await notes()).toEqual([]);
    await sheet.getByRole('checkbox', { name: 'Sound when the status changes' }).check();
    await expect.poll(notes).toEqual([523, 784]);
    await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
    await expect(widget.status).toHaveText('Paused');
    await expect.poll(notes).toEqual([523, 784, 523, 349]);
    await control.sendCallEvent(RECORDED_CALL_ID, { type: 'resumeByOther' });
    await expect(widget.status).toHaveText('Recording');
  });

  await test.step('compact', async () => {
    await sheet.getByRole('checkbox', { name: 'Compact layout' }).check();
    await expect(recorders).toBeHidden();
    expect(await widget.status.evaluate(height)).toBeLessThan(before / 2);

    const tab = await context.newPage();
    await tab.goto(`${simulator.addresses.desktop}/?conversation=${RECORDED_CALL_ID}`);
    await page.close();
    const other = widgetOn(tab, RECORDED_CALL_ID);
    await other.status.waitFor();
    expect(await other.frame.locator('#app').getAttribute('class')).toBe('compact');
    await expect(other.status).toHaveText('Recording');
    await expect(other.frame.getByText('Policy recording', { exact: true })).toBeHidden();
  });
});
