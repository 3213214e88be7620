import type { Locator } from 'playwright-core';
import type { Widget } from './widget.ts';

/** Opens a sheet over the panel by its button, once the buttons have loaded. */
export async function openSheet(widget: Widget, name: string): Promise<Locator> {
  await widget.press(name);
  const sheet = widget.frame.getByRole('dialog', { name });
  await sheet.waitFor();
  return sheet;
}

/** The activity log, newest first: one line for each entry, without its time and reference. */
export async function activityLines(sheet: Locator): Promise<readonly string[]> {
  return sheet.getByRole('listitem').evaluateAll((items) =>
    items.map((item) =>
      [...item.querySelectorAll('span:not(.unseen), p:not(.reference)')]
        .map(({ textContent }) => textContent)
        .filter((text) => text !== '')
        .join(' · '),
    ),
  );
}
