import type { Page } from 'playwright-core';
import { contrast } from './contrast.ts';

/** One control on the way of the Tab key through a page. */
export interface Stop {
  readonly tag: string;
  readonly name: string;
  /** What keeps a person from seeing that the focus is here, one line each. */
  readonly problems: readonly string[];
}

/** Goes with the Tab key from the top of a page, or from where the focus is, until it ends or comes round. */
export async function walk(page: Page): Promise<readonly Stop[]> {
  await beginAtTheTop(page);
  const stops: Stop[] = [];
  const isNew = ({ tag, name }: Stop): boolean =>
    !stops.some((stop) => stop.tag === tag && stop.name === name);
  let stop = await look(page);
  if (!stop) stop = await next(page);
  while (stop && isNew(stop)) {
    stops.push(stop);
    stop = await next(page);
  }
  return stops;
}

/** Without this Tab would continue from where the page before had the focus. */
async function beginAtTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { body, activeElement } = document;
    if (activeElement !== body) return;
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute('tabindex');
    body.blur();
  });
}

async function next(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return look(page);
}

async function look(page: Page): Promise<Stop | null> {
  const seen = await page.evaluate(() => {
    const { activeElement: focused, body } = document;
    if (!focused || focused === body) return null;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(focused);
    const isInside = parseFloat(outlineOffset) < 0;
    const layers: string[] = [];
    for (let at = isInside ? focused : focused.parentElement; at; at = at.parentElement) {
      layers.push(getComputedStyle(at).backgroundColor);
    }
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const corners = [left + 2, right - 2].flatMap((x) =>
      [top + 2, bottom - 2].map((y) => document.elementFromPoint(x, y)),
    );
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
    return {
      tag: focused.tagName.toLowerCase(),
      name: focused.getAttribute('aria-label') ?? label?.textContent.trim() ?? '',
      ringPx: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      ring: outlineColor,
      rings: [...document.querySelectorAll('body *')].filter(
        (element) => getComputedStyle(element).outlineStyle !== 'none',
      ).length,
      layers,
      isWhole: corners.every((hit) => hit && (focused.contains(hit) || hit.contains(focused))),
    };
  });
  if (!seen) return null;
  const { tag, name, ringPx, ring, rings, layers, isWhole } = seen;
  const standsOut = contrast(ring, layers);
  const problems = [
    ...(ringPx < 2 ? ['has no ring of 2 px'] : []),
    ...(standsOut < 3 ? [`has a ring that stands out by ${standsOut.toFixed(1)} only`] : []),
    ...(rings > 1 ? ['is not the only one with a ring'] : []),
    ...(isWhole ? [] : ['is covered']),
  ];
  return { tag, name, problems: problems.map((problem) => `${tag} “${name}” ${problem}`) };
}
