import type { FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from '../../e2e/support/commands.ts';
import { journey } from '../harness/journey.ts';
import { isOff, reasonOf } from '../../e2e/support/reasons.ts';

const consent = { mode: 'required', text: 'May we record this call?' };
const ATTRIBUTES = '/api/v2/conversations/calls/{id}/participants/{id}/attributes';
const noting = { method: 'PATCH', path: ATTRIBUTES } as const;
const NOTE = 'PATCH /conversations/calls/{id}/participants/{id}/attributes';
const refused = 'The customer does not agree to be recorded.';
const isPrimary = async (button: Locator) =>
  (await button.getAttribute('class'))?.includes('primary') ?? false;
const box = (frame: FrameLocator) => frame.getByRole('checkbox', { name: 'Customer agrees' });

journey('a refusal that is slow to be saved protects at once', async ({ open, control }) => {
  await control.config({ consent });
  const widget = await open(ACD_CALL_ID);
  await box(widget.frame).click();
  await widget.frame.getByText(/^Agreed: noted/).waitFor();
  await control.fault({ ...noting, respond: { status: 202, delayMs: 4_000 } });
  await widget.press('Refuses');
  const start = widget.button('Start recording');
  expect(await isOff(start)).toBe(true);
  expect(await reasonOf(start)).toBe(refused);
  await start.press('Enter');
  expect(await box(widget.frame).isChecked()).toBe(false);
  expect(await commandsSent(control)).not.toContain(expect.stringContaining('snippet'));
});

journey(
  'a refusal that cannot be saved blocks a start, and offers to pause what is recorded',
  async ({ open, control, allowErrors }) => {
    allowErrors(/403/);
    await control.config({ consent });
    await control.fault({ ...noting, times: 2, respond: { status: 403 } });
    const widget = await open(ACD_CALL_ID);
    await widget.press('Refuses');
    await expect.poll(() => widget.alert.textContent()).toMatch(/^The answer is not saved/);
    expect(await reasonOf(widget.button('Start recording'))).toBe(refused);

    const recorded = await open(RECORDED_CALL_ID);
    await recorded.press('Refuses');
    await recorded.frame.getByText('The answer is not saved').waitFor();
    await recorded.press('Pause now');
    await recorded.shows('Paused');
    expect(await commandsSent(control)).toEqual([
      `${NOTE} 403`,
      `${NOTE} 403`,
      `${PAUSE_OR_RESUME} 202`,
    ]);
  },
);

journey(
  'after a refusal nobody is led to resume, but it stays possible',
  async ({ open, control }) => {
    await control.config({ consent });
    const widget = await open(RECORDED_CALL_ID);
    await widget.press('Refuses');
    await widget.press('Pause now');
    await widget.shows('Paused');
    await widget.frame.getByText(/^Refused: noted/).waitFor();
    const resume = widget.button('Resume recording');
    expect(await isPrimary(resume)).toBe(false);
    expect(await reasonOf(resume)).toBe(refused);
    expect(await widget.frame.locator('.told').textContent()).toBe(refused);
    expect(await isOff(resume)).toBe(false);
    await resume.click();
    await widget.shows('Recording');
  },
);

journey('an agreement can be taken back, and is asked for again', async ({ open, control }) => {
  await control.config({ consent });
  const widget = await open(ACD_CALL_ID);
  const start = widget.button('Start recording');
  await box(widget.frame).click();
  await expect.poll(() => isOff(start)).toBe(false);
  await widget.frame.getByText(/^Agreed: noted/).waitFor();
  await box(widget.frame).click();
  expect(await reasonOf(start)).toMatch(/^Ask the customer first/);
  await widget.frame.getByText(/^Taken back: noted on the call at .* by Ana Silva$/).waitFor();
  expect(await box(widget.frame).isChecked()).toBe(false);
  expect(await widget.button('Refuses').getAttribute('aria-pressed')).toBe('false');
  await box(widget.frame).click();
  await expect.poll(() => isOff(start)).toBe(false);
});
