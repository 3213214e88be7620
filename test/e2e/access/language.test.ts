import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { expect, test } from '../support/test.ts';
import { widgetOn } from '../support/widget.ts';

test('the page and its title are in the language of the agent, and a foreign question says so', async ({
  page,
  simulator,
  control,
}) => {
  const text = { en: 'May we record this call?' };
  await control.config({ consent: { mode: 'required', text } });
  await page.goto(`${simulator.addresses.desktop}/?conversation=${RECORDED_CALL_ID}&lang=de-DE`);
  const { frame } = widgetOn(page, RECORDED_CALL_ID);
  await expect(frame.getByText(text.en)).toHaveAttribute('lang', 'en');
  const root = frame.locator('html');
  await expect(root).toHaveAttribute('lang', 'de');
  const title = await root.evaluate(({ ownerDocument }) => ownerDocument.title);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(title).not.toBe('Recording');
});
