import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openInstalled } from './support/open-installed.ts';
import { setPanelWidth } from './support/panel-width.ts';
import { pressForPopup } from './support/popup.ts';
import { expect, test } from './support/test.ts';

// The page of a problem: bad-input.test.ts. All other states: gallery/axe.test.ts.
test('axe reports no violation in the widget inside the workspace: signed out, ready, and after a refusal', async ({
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/403/);
  const expectNoProblem = async (what: string): Promise<void> =>
    expect.soft(await accessibilityProblems(page, ACD_CALL_ID), what).toEqual([]);
  const widget = await openInstalled(page, simulator, { popup: true });
  await expect(widget.button('Sign in')).toBeVisible();
  await setPanelWidth(page, '320');
  await expectNoProblem('signed out');

  await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.button('Activity')).toBeVisible();
  await expectNoProblem('ready');

  await control.fault({ method: 'POST', path: '/api/v2/', respond: { status: 403 } });
  await widget.press('Start recording');
  await expect(widget.button('Check again')).toBeVisible();
  await expectNoProblem('after a refusal');
});
