import type { Locator } from '@playwright/test';
import { allNames } from '../../ui/gallery/names.ts';
import { states } from '../../ui/gallery/states.ts';
import { expect, judge, test } from './test.ts';
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

test('with forced colors, status shapes take the text color and stay distinct', async ({
  measureEach,
}) => {
  const signs = await measureEach(Object.keys(states), () => {
    const stylesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element));
    const shape = document.querySelector('.status-icon > :first-child');
    return {
      tone: document.querySelector('.status')?.className,
      text: stylesOf('.label').map(({ color }) => color),
      icons: stylesOf('.status-icon').map(({ color }) => color),
      fills: stylesOf('.recorders svg').map(({ fill }) => fill),
      shape: [shape?.tagName, ...Array.from(shape?.attributes ?? [], ({ value }) => value)].join(),
    };
  });
  const problems = judge(signs, ({ text: [text], icons, fills }) => [
    ...(icons.length === 1 ? [] : [`has ${icons.length} icons`]),
    ...[...icons, ...fills].filter((each) => each !== text).map((each) => `${each}, not ${text}`),
  ]);
  expect(problems).toEqual({});
  const shapes = new Map(Object.values(signs).map(({ tone, shape }) => [tone, shape]));
  expect(new Set(shapes.values()).size).toBe(6);
});

test('with forced colors, borders show whether a button is disabled, pressed or primary, and frame the status, notices and sheets', async ({
  page,
  show,
  measureEach,
}) => {
  const button = (name: string) => page.getByRole('button', { name });
  await test.step('buttons', async () => {
    const border = (name: string) => css(button(name), 'border-top-style', 'border-top-color');
    await show('recording-by-policy');
    const [off, likeliest] = [await border('Stop recording'), await border('Pause recording')];
    await show('recording');
    const ready = await border('Stop recording');
    expect(new Set([off, likeliest, ready].flat()).size).toBe(3);
    for (const each of [off, likeliest, ready].flat()) expect(each).toMatch(/^solid rgba?\(/);
  });
  await test.step('what surrounds them', async () => {
    await show('pause-not-permitted');
    const frames = page.locator('.status, .notice');
    // What scrolls below the buttons is not read between them.
    expect(await css(page.locator('.step'), 'background-color')).toEqual(['rgb(255, 255, 255)']);
    for (const each of await css(frames, 'border-top-style', 'border-top-width')) {
      expect(each).toBe('solid 1px');
    }
    await show('sheet-preferences');
    const sheet = page.locator('.sheet:popover-open');
    expect(await css(sheet, 'border-top-style')).toEqual(['solid']);
  });
  await test.step('all within the page, and not at its edge', async () => {
    const edges = await measureEach(allNames, () =>
      [...document.querySelectorAll('.button')]
        .filter((button) => button.checkVisibility())
        .map((button) => button.getBoundingClientRect().left),
    );
    expect(judge(edges, (all) => all.filter((left) => left < 4).map(String))).toEqual({});
  });
  await test.step('the focus, and a pressed button', async () => {
    await show('consent-refused');
    expect((await walk(page)).flatMap(({ problems }) => problems)).toEqual([]);
    const width = (name: string) => css(button(name), 'border-top-width');
    expect(await width('Declined')).not.toEqual(await width('Start recording'));
  });
});
