import type { Frame, Page } from 'playwright-core';

/**
 * Records what a screen reader announces automatically from now on: changes in live regions, and new alerts. Most of
 * them do not announce a polite region that is inserted together with its text: it is recorded as `unheard: …`. First
 * it waits until the page has announced the status that it opened with, which is therefore not recorded.
 */
export async function listen(frame: Frame): Promise<() => Promise<readonly string[]>> {
  await frame.waitForFunction(() =>
    [...document.querySelectorAll('body > [aria-live]')].every((region) => region.textContent),
  );
  await frame.evaluate(() => {
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const said: string[] = [];
    Object.assign(window, { said });

    const isAlert = (region: Element): boolean => region.role === 'alert';
    const isWhole = (region: Element): boolean => isAlert(region) || region.role === 'status';
    const textOf = (node: Node): string => node.textContent?.trim() ?? '';

    /** The live region that contains a node; `null` if there is none or it is off. */
    function regionOf(node: Node): Element | null {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest(LIVE) ?? null;
      return region?.ariaLive === 'off' ? null : region;
    }

    function heard(added: Node): readonly string[] {
      const region = added.isConnected ? regionOf(added) : null;
      if (region) return [isWhole(region) ? textOf(region) : textOf(added)];
      if (!(added instanceof Element)) return [];
      const regions = [...added.querySelectorAll(LIVE)].filter((inner) => inner.ariaLive !== 'off');
      return regions.map((inner) =>
        isAlert(inner) || !textOf(inner) ? textOf(inner) : `unheard: ${textOf(inner)}`,
      );
    }

    new MutationObserver((changes) => {
      const changed = changes.flatMap(({ type, target, addedNodes }) =>
        type === 'characterData' ? [target] : [...addedNodes],
      );
      said.push(...new Set(changed.flatMap(heard).filter((text) => text !== '')));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => frame.evaluate(() => [...Reflect.get(window, 'said')]);
}

/** The frame of the only widget on a page. Throws if there is none. */
export function widgetFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame());
  if (!frame) throw new Error('There is no widget.');
  return frame;
}
