import { expect } from 'vitest';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { journey } from '../harness/journey.ts';
import { widgetOn } from '../harness/widget.ts';

journey(
  'the page and its title are in the language of the agent, and a foreign question says so',
  async ({ page, simulator, control }) => {
    await control.config({
      consent: { mode: 'required', text: { en: 'May we record this call?' } },
    });
    await page.goto(`${simulator.addresses.desktop}/?conversation=${RECORDED_CALL_ID}&lang=de-DE`);
    const { frame } = widgetOn(page, RECORDED_CALL_ID);
    const question = frame.getByText('May we record this call?');
    await question.waitFor();
    expect(await question.getAttribute('lang')).toBe('en');
    expect(await frame.locator('html').getAttribute('lang')).toBe('de');
    const title = await frame.locator('html').evaluate(({ ownerDocument }) => ownerDocument.title);
    expect(title).toBe(await frame.getByRole('heading', { level: 1 }).textContent());
    expect(title).not.toBe('Recording');
  },
);
