import type { Locator } from 'playwright-core';

/** Presses a button as soon as its page is on its way to the login server: from then on, Playwright waits for that. */
export async function pressDuringSignIn(button: Locator): Promise<void> {
  await button.evaluate((element) => {
    const { body } = element.ownerDocument;
    const watch = new MutationObserver(() => {
      if (!(element instanceof HTMLElement) || !body.textContent.includes('Signing in…')) return;
      watch.disconnect();
      element.click();
    });
    watch.observe(body, { childList: true, characterData: true, subtree: true });
  });
}
