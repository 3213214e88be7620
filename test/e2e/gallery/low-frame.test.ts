import { languages } from '../../../src/i18n/load.ts';
import { lateStates } from '../../ui/gallery/late-states.ts';
import { sheetStates } from '../../ui/gallery/sheets.ts';
import { states } from '../../ui/gallery/states.ts';
import { evenOutFonts } from './letter-width.ts';
import { expect, judge, test } from './test.ts';

const names = Object.keys({ ...states, ...lateStates });

/** What scrolls, and what of the controls is not wholly on the screen, or under something else. Runs in the page. */
function sightOf() {
  const scrolls = (selector: string): boolean => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element.scrollHeight > element.clientHeight && element.clientHeight > 0;
  };
  const nextSteps = document.querySelector('.notice')?.querySelectorAll(':scope > .step > .button');
  const controls = [
    ...document.querySelectorAll('[role=status], .transport .button'),
    ...(nextSteps ?? []),
  ];
  const hidden = controls.filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 5, top + 5],
      [right - 5, bottom - 5],
    ] as const;
    return !corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
  return {
    controls: controls.length,
    hidden: hidden.map(({ textContent }) => `“${textContent}” is out of sight`),
    noticesScroll: scrolls('.notices'),
    pageScrolls: scrolls(':root'),
  };
}

test('in a short frame only the notices scroll and the next step stays in view; at 300 px only the page scrolls', async ({
  page,
  measureEach,
}) => {
  for (const width of [320, 500]) {
    await page.setViewportSize({ width, height: 380 });
    const seen = await measureEach(names, sightOf);
    const problems = judge(seen, ({ controls, hidden, pageScrolls }) => [
      ...(controls < 5 ? ['controls are missing'] : []),
      ...(pageScrolls ? ['the page scrolls'] : []),
      ...hidden,
    ]);
    expect(problems, `${width} by 380 px`).toEqual({});
    const scrolling = Object.values(seen).filter(({ noticesScroll }) => noticesScroll);
    expect(scrolling.length).toBeGreaterThan(5);
  }

  await page.setViewportSize({ width: 320, height: 300 });
  const seen = await measureEach(names, sightOf);
  const problems = judge(seen, ({ noticesScroll }) =>
    noticesScroll ? ['the notices scroll'] : [],
  );
  expect(problems, '320 by 300 px').toEqual({});
});

/** The lines of what a failure says first, its title and what not to do, and those that are not wholly in sight. Runs in the page. */
function firstWords() {
  const [title, warning] = document.querySelectorAll('.notice.failure [role=alert] > p');
  if (!title || !warning) throw new Error('There is no warning.');
  const lines = [title, warning].flatMap((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return [...range.getClientRects()].map((box) => ({ paragraph, box }));
  });
  const hidden = lines.filter(({ paragraph, box: { left, right, top, bottom } }) =>
    [top + 1, bottom - 1].some(
      (y) =>
        document.elementFromPoint(left + 1, y) !== paragraph ||
        document.elementFromPoint(right - 1, y) !== paragraph,
    ),
  );
  return {
    lines: lines.length,
    hidden: hidden.map(({ paragraph }) => `a line of “${paragraph.textContent}” is hidden`),
  };
}

test('a failed pause shows the whole warning about card details without scrolling, in every language and at every height: down to 373 px, or to 400 px while another call rings', async ({
  page,
  show,
  measureEach,
}) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await show('recording');
  await evenOutFonts(page);
  const inEveryLanguage = (states: readonly string[]): readonly string[] =>
    languages.flatMap((language) => states.map((state) => `${state}@${language}`));
  const ofTheOnlyCall = inEveryLanguage([
    'pause-not-permitted',
    'pause-unconfirmed',
    'platform-fault',
  ]);
  const whileAnotherRings = inEveryLanguage(['call-of-mine-not-paused']);
  // Also where a part of the panel that takes room comes in.
  const heightsOf = [
    [ofTheOnlyCall, [373, 400, 465, 545]],
    [whileAnotherRings, [400, 465, 545, 609]],
  ] as const;
  for (const [shown, height] of heightsOf.flatMap(([states, heights]) =>
    heights.map((each) => [states, each] as const),
  )) {
    await page.setViewportSize({ width: 320, height });
    const seen = await measureEach(shown, firstWords);
    expect(
      judge(seen, ({ hidden }) => hidden),
      `320 by ${height} px`,
    ).toEqual({});
    expect(Math.max(...Object.values(seen).map(({ lines }) => lines))).toBeGreaterThan(2);
  }
});

test('an open sheet leaves the commands in sight in every language, down to 320 by 330 px', async ({
  page,
  show,
  measureEach,
}) => {
  await page.setViewportSize({ width: 320, height: 330 });
  await show('recording');
  await evenOutFonts(page);
  const shown = languages.flatMap((language) =>
    Object.keys(sheetStates).map((state) => `${state}@${language}`),
  );
  const seen = await measureEach(shown, sightOf);
  const problems = judge(seen, ({ controls, hidden }) => [
    ...(controls < 5 ? ['controls are missing'] : []),
    ...hidden,
  ]);
  expect(problems).toEqual({});
});
