import type { Locator } from 'playwright-core';

/** Presses a button as soon as its page leaves for the login server, when Playwright would wait for the navigation. */
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
