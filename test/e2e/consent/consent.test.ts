import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, SNIPPET } from '../support/commands.ts';
import { activityLines, openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';
import { ATTRIBUTES, NOTE } from './notes.ts';

/** When the platform carries a command out, if a test does not turn it. */
const LATE_MS = 60_000;

const question = 'May we record this call?';
const consent = { mode: 'required', text: { en: question, de: 'Dürfen wir aufzeichnen?' } };

test("a recording starts only once the call's attributes show the customer's consent, which can be noted by keyboard alone", async ({
  open,
  page,
  control,
  simulator,
}) => {
  await control.config({ consent });
  await control.settings({ applyAfterMs: LATE_MS });
  const widget = await open(ACD_CALL_ID);
  await expect(widget.frame.getByRole('group', { name: question })).toBeVisible();
  const start = widget.button('Start recording');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription(/^Ask the customer first/);
  await start.press('Enter');
  expect(await commandsSent(control)).toEqual([]);

  const agrees = widget.button('Agreed');
  await widget.button('Stop recording').focus();
  await page.keyboard.press('Tab');
  await expect(agrees).toBeFocused();
  await page.keyboard.press('Space');
  await expect(widget.frame.getByText('Saving…')).toBeVisible();
  await expect.poll(() => commandsSent(control)).toEqual([`${NOTE} 202`]);
  await expect(agrees).toHaveAttribute('aria-pressed', 'false');
  await expect(start).toBeDisabled();

  simulator.turn(LATE_MS);
  const noted = /^Agreed\. Saved on the call at .* by Ana Silva\.$/;
  await expect(widget.frame.getByText(noted)).toBeVisible();
  await expect(agrees).toHaveAttribute('aria-pressed', 'true');
  await control.settings({ applyAfterMs: 0 });
  await start.click();
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${NOTE} 202`, `${SNIPPET} 202`]);
  expect(await activityLines(await openSheet(widget, 'Activity'))).toContain(
    'Customer agreed · You',
  );
});

test("a consent that could not be saved says so and is sent again; after a reload it is shown in the agent's language, and a question in another language is marked as such", async ({
  open,
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/403/);
  const text = { en: question };
  await control.config({ consent: { mode: 'required', text } });
  const widget = await open(ACD_CALL_ID);
  await control.fault({ method: 'PATCH', path: ATTRIBUTES, respond: { status: 403 } });
  const agrees = widget.button('Agreed');
  await agrees.click();
  await expect(widget.alert).toHaveText(/^The answer wasn't saved/);
  await expect(agrees).toHaveAttribute('aria-pressed', 'false');
  await expect(widget.button('Start recording')).toBeDisabled();
  await widget.press('Try again');
  await expect(widget.frame.getByText(/^Agreed\. Saved/)).toBeVisible();
  expect(await commandsSent(control)).toEqual([`${NOTE} 403`, `${NOTE} 202`]);

  await page.goto(`${simulator.addresses.desktop}/?conversation=${ACD_CALL_ID}&lang=de-DE`);
  await expect(widget.button('Zugestimmt')).toHaveAttribute('aria-pressed', 'true');
  await expect(widget.frame.getByText(question)).toHaveAttribute('lang', 'en');
  const root = widget.frame.locator('html');
  await expect(root).toHaveAttribute('lang', 'de');
  const title = await root.evaluate(({ ownerDocument }) => ownerDocument.title);
  await expect(widget.frame.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(title).not.toBe('Recording');
});
