import { expect } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME, SNIPPET } from '../../e2e/support/commands.ts';
import { accessibilityProblems } from '../../e2e/support/accessibility.ts';
import { journey } from '../harness/journey.ts';
import { activityLines, openSheet } from '../agent-extras/sheets.ts';
import { isOff, reasonOf } from '../../e2e/support/reasons.ts';

const NOTE = 'PATCH /conversations/calls/{id}/participants/{id}/attributes';
const ATTRIBUTES = '/api/v2/conversations/calls/{id}/participants/{id}/attributes';
const question = 'May we record this call?';
const consent = { mode: 'required', text: { en: question, de: 'Dürfen wir aufzeichnen?' } };

journey(
  'without a text of the organisation the widget asks in its own words',
  async ({ open, control }) => {
    await control.config({ consent: 'required' });
    const widget = await open(ACD_CALL_ID);
    await widget.frame.getByRole('group', { name: /^Ask the customer: / }).waitFor();
    expect(await isOff(widget.button('Start recording'))).toBe(true);
  },
);

journey(
  'a recording starts only after the agent has noted that the customer agrees',
  async ({ open, control }) => {
    await control.config({ consent });
    const widget = await open(ACD_CALL_ID);
    await widget.frame.getByRole('group', { name: question }).waitFor();
    const start = widget.button('Start recording');
    expect(await isOff(start)).toBe(true);
    expect(await reasonOf(start)).toMatch(/^Ask the customer first/);
    await start.press('Enter');
    expect(await commandsSent(control)).toEqual([]);

    const agrees = widget.frame.getByRole('checkbox', { name: 'Customer agrees' });
    await agrees.click();
    await widget.frame.getByText(/^Agreed: noted on the call at .* by Ana Silva$/).waitFor();
    expect(await agrees.isChecked()).toBe(true);
    await expect.poll(() => isOff(start)).toBe(false);
    await start.click();
    await widget.shows('Recording');
    expect(await commandsSent(control)).toEqual([`${NOTE} 202`, `${SNIPPET} 202`]);
    expect(await activityLines(await openSheet(widget, 'Activity'))).toContain(
      'Customer agrees · You',
    );
  },
);

journey('an answer is shown only once the call says it', async ({ open, control }) => {
  await control.config({ consent });
  await control.settings({ applyAfterMs: 1_500 });
  const widget = await open(ACD_CALL_ID);
  const agrees = widget.frame.getByRole('checkbox', { name: 'Customer agrees' });
  await agrees.click();
  await widget.frame.getByText('Saving…').waitFor();
  expect(await agrees.isChecked()).toBe(false);
  expect(await isOff(widget.button('Start recording'))).toBe(true);
  await widget.frame.getByText(/^Agreed: noted/).waitFor();
  expect(await agrees.isChecked()).toBe(true);
});

journey(
  'the answer is still there after a reload, and in the language of the agent',
  async ({ open, page, simulator, control }) => {
    await control.config({ consent });
    const widget = await open(ACD_CALL_ID);
    await widget.frame.getByRole('checkbox').click();
    await widget.frame.getByText(/^Agreed: noted/).waitFor();
    await page.goto(`${simulator.addresses.desktop}/?conversation=${ACD_CALL_ID}&lang=de-DE`);
    await widget.frame.getByText('Dürfen wir aufzeichnen?').waitFor();
    expect(await widget.frame.getByRole('checkbox').isChecked()).toBe(true);
  },
);

journey('a customer who refuses is not recorded', async ({ open, control }) => {
  await control.config({ consent });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Refuses');
  await widget.frame.getByText(/^Refused: noted on the call/).waitFor();
  const start = widget.button('Start recording');
  expect(await reasonOf(start)).toBe('The customer does not agree to be recorded.');
  await widget.frame.getByRole('checkbox').click();
  await expect.poll(() => isOff(start)).toBe(false);
});

journey(
  'where a customer refuses a call that is recorded, pausing it is offered',
  async ({ open, control }) => {
    await control.config({ consent, pause: { remindAfterSeconds: 1 } });
    const widget = await open(RECORDED_CALL_ID);
    await widget.press('Refuses');
    await expect.poll(() => widget.alert.textContent()).toMatch(/the call is recorded/);
    await widget.press('Pause now');
    await widget.shows('Paused');
    expect(await widget.alert.count()).toBe(0);
    expect(await widget.frame.getByText(/^Paused for/).count()).toBe(0);
    expect(await commandsSent(control)).toEqual([`${NOTE} 202`, `${PAUSE_OR_RESUME} 202`]);
  },
);

journey(
  'an answer that could not be saved says so, and is sent again',
  async ({ open, control, allowErrors }) => {
    allowErrors(/403/);
    await control.config({ consent });
    const widget = await open(ACD_CALL_ID);
    await control.fault({ method: 'PATCH', path: ATTRIBUTES, respond: { status: 403 } });
    await widget.frame.getByRole('checkbox').click();
    await expect.poll(() => widget.alert.textContent()).toMatch(/^The answer is not saved/);
    expect(await widget.frame.getByRole('checkbox').isChecked()).toBe(false);
    expect(await isOff(widget.button('Start recording'))).toBe(true);
    await widget.press('Try again');
    await widget.frame.getByText(/^Agreed: noted/).waitFor();
    expect(await commandsSent(control)).toEqual([`${NOTE} 403`, `${NOTE} 202`]);
  },
);

journey(
  'the keyboard alone is enough, and axe finds nothing wrong',
  async ({ open, page, control }) => {
    await control.config({ consent });
    const widget = await open(ACD_CALL_ID);
    await widget.frame.getByRole('checkbox').waitFor();
    await widget.button('Resume recording').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await widget.frame.getByText(/^Agreed: noted/).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page, ACD_CALL_ID)).toEqual([]);
    }
  },
);

journey('where no consent is asked for there is no question', async ({ open }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.frame.getByText('Live', { exact: true }).waitFor();
  expect(await widget.frame.getByRole('checkbox').count()).toBe(0);
  expect(await isOff(widget.button('Start recording'))).toBe(false);
});
