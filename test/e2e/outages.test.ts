import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { expect, test } from './support/test.ts';
import { toast } from './support/toasts.ts';

const SNIPPET_PATH = '/api/v2/conversations/calls/{id}/participants/{leg}/snippet/record';
const CALL_PATH = '/api/v2/conversations/calls/{id}';

test('a pause that is accepted and lost is never called "Paused"; after too many requests the wait is counted down, and one more try follows', async ({
  open,
  page,
  control,
  allowErrors,
  turnTime,
}) => {
  allowErrors(/429/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  const shown = await widget.status.evaluateHandle((status) => {
    const texts = [status.textContent];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return texts;
  });
  await control.fault({ method: 'PATCH', path: CALL_PATH, respond: 'lost' });
  await widget.press('Pause recording');
  await expect.poll(() => commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  // The reads that look for it come at 2, 5 and 10 s.
  for (let second = 0; second < 10; second += 1) await turnTime(1_000);
  await expect(widget.alert).toHaveText(/^Pause not confirmedDon't take card details/);
  await expect(widget.status).toHaveText('Recording');
  await expect(toast(page, 'error')).toContainText('Pause not confirmed');
  const texts = await shown.jsonValue();
  expect([...new Set(texts)]).toEqual(['Recording', 'Pausing… still recording']);
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
  expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);

  const headers = { 'Retry-After': '50' };
  await control.fault({ method: 'PATCH', path: CALL_PATH, respond: { status: 429, headers } });
  await widget.press('Pause recording');
  const wait = widget.frame.getByText(/Trying again in \d+ s/);
  await expect(wait).toBeVisible();
  const shownWait = (await wait.textContent()) ?? '';
  await turnTime(10_000);
  await expect(wait).not.toHaveText(shownWait);
  await expect(wait).toBeVisible();
  await turnTime(40_000);
  await expect(widget.status).toHaveText('Paused');
  expect((await commandsSent(control)).slice(1)).toEqual([
    `${PAUSE_OR_RESUME} 429`,
    `${PAUSE_OR_RESUME} 202`,
  ]);
});

test('a failed command is reported briefly while the texts of failures cannot be loaded', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/403|ERR_FAILED/);
  await page.route(/\/assets\/(failures|Notices)-/, (route) => route.abort());
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await control.fault({ path: SNIPPET_PATH, respond: { status: 403 } });
  await widget.press('Start recording');
  const told = 'Not confirmed. Check the status, then try again.';
  await expect(widget.alert).toHaveText(`Start recording${told}`);
  await expect(toast(page, 'error')).toContainText(told);
  await page.unrouteAll();
  await widget.press('Check again');
  await expect(widget.alert).toBeHidden();
});
