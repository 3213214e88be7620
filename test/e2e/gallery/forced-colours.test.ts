import type { Locator } from '@playwright/test';
import { states } from '../../ui/gallery/states.ts';
import { expect, test } from './test.ts';
import { walk } from './walk.ts';

test.use({
  viewport: { width: 320, height: 480 },
  contextOptions: { forcedColors: 'active' },
});

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

test('shapes have the colour of text, and stay different for each kind of status', async ({
  page,
  findings,
}) => {
  const shapes = new Map<string | undefined, string>();
  const look = async (name: string) => {
    const [text] = await css(page.locator('.label'), 'color');
    const icons = await css(page.locator('.status-icon'), 'color');
    const fills = await css(page.locator('.recorders svg'), 'fill');
    shapes.set(states[name]?.tone, await shapeOf(page.locator('.status-icon > :first-child')));
    return [
      ...(icons.length === 1 ? [] : [`has ${icons.length} icons`]),
      ...[...icons, ...fills].filter((each) => each !== text).map((each) => `${each}, not ${text}`),
    ];
  };
  expect(await findings(Object.keys(states), look)).toEqual({});
  expect(new Set(shapes.values()).size).toBe(5);
});

test('a button has a border, the likeliest another one, and one that is off is grey', async ({
  page,
  show,
}) => {
  const border = (name: string) =>
    css(page.getByRole('button', { name }), 'border-top-style', 'border-top-color');
  await show('recording-by-policy');
  const [off, likeliest] = [await border('Stop recording'), await border('Pause recording')];
  await show('recording');
  const ready = await border('Stop recording');
  expect(new Set([off, likeliest, ready].flat()).size).toBe(3);
  for (const each of [off, likeliest, ready].flat()) expect(each).toMatch(/^solid rgba?\(/);
});

test('what surrounds the status, a notice and a sheet has a border', async ({ page, show }) => {
  await show('pause-not-permitted');
  const frames = page.locator('.status, .notice');
  for (const each of await css(frames, 'border-top-style', 'border-top-width')) {
    expect(each).toBe('solid 1px');
  }
  await show('sheet-preferences');
  expect(await css(page.locator('.sheet:popover-open'), 'border-top-style')).toEqual(['solid']);
});

test('the focus and a pressed button are seen', async ({ page, show }) => {
  await show('consent-refused');
  expect((await walk(page)).flatMap(({ problems }) => problems)).toEqual([]);
  const width = (name: string) => css(page.getByRole('button', { name }), 'border-top-width');
  expect(await width('Declines')).not.toEqual(await width('Start recording'));
});
