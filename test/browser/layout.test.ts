import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DIRECT_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { journey } from './harness/journey.ts';
import type { Widget } from './harness/widget.ts';
import { setPanelWidth, WIDTHS } from './panel-width.ts';

/** Where everything stands at every width: it has to be the same in all states. */
async function layout(page: Page, { frame }: Widget): Promise<unknown> {
  const measured = [];
  for (const width of WIDTHS) {
    await setPanelWidth(page, width);
    const main = await frame.getByRole('main').boundingBox();
    const transport = await frame.locator('.transport .button').all();
    const boxes = await Promise.all(transport.map((button) => button.boundingBox()));
    const scrolls = await frame
      .locator(':root')
      .evaluate((root) => [
        root.scrollWidth > root.clientWidth,
        root.scrollHeight > root.clientHeight,
      ]);
    measured.push({ width, main, boxes, scrolls });
  }
  return measured;
}

journey(
  'nothing moves when the state changes, at any width',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(DIRECT_CALL_ID);
    await widget.shows('Not recording');
    const still = await layout(page, widget);

    await control.settings({ applyAfterMs: 1_500 });
    await widget.press('Start recording');
    await widget.shows('Starting…');
    expect(await layout(page, widget), 'Starting…').toEqual(still);
    await widget.shows('Recording');
    expect(await layout(page, widget), 'Recording').toEqual(still);

    await widget.press('Pause recording');
    await widget.shows('Pausing…, still recording');
    expect(await layout(page, widget), 'Pausing…').toEqual(still);
    await widget.shows('Paused');
    expect(await layout(page, widget), 'Paused').toEqual(still);

    await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
    await widget.press('Resume recording');
    await widget.button('Check again').waitFor();
    expect(await layout(page, widget), 'failure').toEqual(still);

    await control.happen(DIRECT_CALL_ID, { type: 'hangup' });
    await widget.shows('Call ended');
    expect(await layout(page, widget), 'Call ended').toEqual(still);
  },
);
