import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { states } from '../../ui/gallery/states.ts';
import { show } from '../../ui/gallery/open.ts';
import { gallery } from './gallery.ts';
import { walk } from './walk.ts';

const forced = gallery.extend('page', { scope: 'file' }, ({ opened }) =>
  opened.open({ forcedColors: 'active', viewport: { width: 320, height: 480 } }),
);

/** The computed values of CSS properties of the elements that a locator finds. */
const css = (found: Locator, ...names: readonly string[]) =>
  found.evaluateAll(
    (elements, wanted) =>
      elements.map((element) => {
        const style = getComputedStyle(element);
        return wanted.map((name) => style.getPropertyValue(name)).join(' ');
      }),
    names,
  );

const shapeOf = (found: Locator): Promise<string> =>
  found.evaluate(({ tagName, attributes }) =>
    [tagName, ...Array.from(attributes, ({ value }) => value)].join(' '),
  );

forced(
  'shapes have the colour of text, and stay different for each kind of status',
  async ({ page }) => {
    const shapes = new Map<string, string>();
    for (const [name, { tone }] of Object.entries(states)) {
      await show(page, name);
      const [text] = await css(page.locator('.label'), 'color');
      expect(await css(page.locator('.status-icon'), 'color'), name).toEqual([text]);
      for (const fill of await css(page.locator('.recorders svg'), 'fill')) expect(fill).toBe(text);
      shapes.set(tone, await shapeOf(page.locator('.status-icon > :first-child')));
    }
    expect(new Set(shapes.values()).size).toBe(5);
  },
);

forced(
  'a button has a border, the likeliest another one, and one that is off is grey',
  async ({ page }) => {
    await show(page, 'recording-by-policy');
    const border = async (name: string) =>
      css(page.getByRole('button', { name }), 'border-top-style', 'border-top-color');
    const [off, likeliest] = [await border('Stop recording'), await border('Pause recording')];
    await show(page, 'recording');
    const ready = await border('Stop recording');
    expect(new Set([off, likeliest, ready].flat()).size).toBe(3);
    for (const each of [off, likeliest, ready].flat()) expect(each).toMatch(/^solid rgba?\(/);
  },
);

forced('what surrounds the status, a notice and a sheet has a border', async ({ page }) => {
  await show(page, 'pause-not-permitted');
  for (const each of await css(
    page.locator('.status, .notice'),
    'border-top-style',
    'border-top-width',
  )) {
    expect(each).toBe('solid 1px');
  }
  await show(page, 'sheet-preferences');
  expect(await css(page.locator('.sheet:popover-open'), 'border-top-style')).toEqual(['solid']);
});

forced('the focus and a pressed button are seen', async ({ page }) => {
  await show(page, 'consent-refused');
  for (const { problems } of await walk(page)) expect(problems).toEqual([]);
  const width = (name: string) => css(page.getByRole('button', { name }), 'border-top-width');
  expect(await width('Refuses')).not.toEqual(await width('Start recording'));
});
