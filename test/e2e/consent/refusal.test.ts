import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from '../support/commands.ts';
import { expect, test } from '../support/test.ts';
import type { Widget } from '../support/widget.ts';
import { ATTRIBUTES, NOTE } from './notes.ts';

const consent = { mode: 'required', text: 'May we record this call?' };
const noting = { method: 'PATCH', path: ATTRIBUTES } as const;
const refused = /^The customer has declined to be recorded\.( |$)/;
const agreesIn = (widget: Widget) => widget.button('Agreed');

test('a customer who refuses is not recorded from the press on, saved or not; consent can be withdrawn, and is asked for again', async ({
  open,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/403/);
  await control.config({ consent });
  const widget = await open(ACD_CALL_ID);
  const agrees = agreesIn(widget);
  const start = widget.button('Start recording');
  await agrees.click();
  await expect(widget.frame.getByText(/^Agreed\. Saved/)).toBeVisible();
  await expect(start).toBeEnabled();

  await control.fault({ ...noting, respond: { delayMs: 60_000 } });
  await widget.press('Declined');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription(refused);
  await start.press('Enter');
  await expect(agrees).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => commandsSent(control)).toEqual([`${NOTE} 202`, `${NOTE} null`]);

  simulator.turn(60_000);
  await expect(widget.frame.getByText(/^Declined\. Saved on the call/)).toBeVisible();
  await expect(start).toHaveAccessibleDescription(refused);
  await agrees.click();
  await expect(widget.frame.getByText(/^Agreed\. Saved/)).toBeVisible();
  await expect(start).toBeEnabled();

  await agrees.click();
  await expect(start).toHaveAccessibleDescription(/^Ask the customer first/);
  const taken = /^Withdrawn\. Saved on the call at .* by Ana Silva\.$/;
  await expect(widget.frame.getByText(taken)).toBeVisible();
  await expect(agrees).toHaveAttribute('aria-pressed', 'false');
  await expect(widget.button('Declined')).toHaveAttribute('aria-pressed', 'false');
  await agrees.click();
  await expect(start).toBeEnabled();

  await control.fault({ ...noting, respond: { status: 403 } });
  await widget.press('Declined');
  await expect(widget.alert).toHaveText(/^The answer wasn't saved/);
  await expect(start).toHaveAccessibleDescription(refused);
});

test('when a customer refuses during a recording, Pause is offered, saved or not, and Resume is never suggested', async ({
  open,
  control,
  allowErrors,
  turnTime,
}) => {
  allowErrors(/403/);
  await control.config({ consent });
  const widget = await open(RECORDED_CALL_ID);
  await control.fault({ ...noting, respond: { status: 403 } });
  await widget.press('Declined');
  await expect(widget.frame.getByText("The answer wasn't saved")).toBeVisible();
  await widget.press('Pause now');
  await expect(widget.status).toHaveText('Paused');
  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Recording');
  await widget.press('Try again');
  await expect(widget.alert).toHaveText(/this call is being recorded/);
  await widget.press('Pause now');
  await expect(widget.status).toHaveText('Paused');
  await expect(widget.frame.getByText(/^Declined\. Saved/)).toBeVisible();
  await expect(widget.alert).toHaveCount(0);
  const resume = widget.button('Resume recording');
  await expect(resume).not.toHaveClass(/primary/);
  await expect(resume).toHaveAccessibleDescription(refused);
  // That the pause is confirmed is shown first, for a while.
  await turnTime(5_000);
  await expect(widget.frame.locator('.shown')).toHaveText(refused);

  await expect(resume).toBeEnabled();
  await resume.click();
  await expect(widget.status).toHaveText('Recording');
  const both = Array<string>(2).fill(`${PAUSE_OR_RESUME} 202`);
  expect(await commandsSent(control)).toEqual([`${NOTE} 403`, ...both, `${NOTE} 202`, ...both]);
});
