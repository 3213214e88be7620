import type { Locator } from 'playwright-core';

/** Whether a button does nothing now. */
export async function isOff(button: Locator): Promise<boolean> {
  return (await button.getAttribute('aria-disabled')) === 'true';
}

/** Why a button does nothing: its accessible description without its shortcut, which loads late. */
export async function reasonOf(button: Locator): Promise<string> {
  return button.evaluate(({ ariaDescribedByElements }) =>
    (ariaDescribedByElements ?? []).map(({ firstChild }) => firstChild?.nodeValue ?? '').join(''),
  );
}
