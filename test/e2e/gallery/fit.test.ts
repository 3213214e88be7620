import { languages } from '../../../src/i18n/load.ts';
import { lateStates } from '../../ui/gallery/late-states.ts';
import { allNames } from '../../ui/gallery/names.ts';
import { sheetStates } from '../../ui/gallery/sheets.ts';
import { states } from '../../ui/gallery/states.ts';
import { evenOutFonts } from './letter-width.ts';
import { expect, judge, test } from './test.ts';
import { unreadable } from './unreadable.ts';

// The narrowest panel of the workspace: what fits there fits in a wider one. High enough for everything: what is not in
// sight is cut off.
test.use({ viewport: { width: 300, height: 1_200 } });

/** One of several calls has a way back to all. */
const elsewhere: ReadonlySet<string> = new Set(['call-of-mine', 'call-of-mine-not-paused']);
const compacts = allNames.filter((name) => name.startsWith('compact-'));
const steady = [states, lateStates, sheetStates]
  .flatMap((group) => Object.keys(group))
  .filter((name) => !elsewhere.has(name) && !compacts.includes(name));

test('in every language every text is readable, nothing scrolls sideways, and status and buttons take one line each and keep their places', async ({
  page,
  show,
  measureTogether,
}) => {
  await show('recording');
  await evenOutFonts(page);
  for (const language of languages) {
    const inLanguage = (name: string) => `${name}@${language}`;
    const measured = await measureTogether(allNames.map(inLanguage), {
      unreadable,
      controls: placesOfControls,
      buttons: placesOfButtons,
      sideways: () => document.documentElement.scrollWidth - window.innerWidth,
    });
    const unread = judge(measured, (now) => [
      ...now.unreadable,
      ...(now.sideways > 0 ? [`scrolls sideways by ${now.sideways} px`] : []),
    ]);
    expect.soft(unread).toEqual({});
    const pick = (names: readonly string[]) =>
      Object.fromEntries(
        names.map(inLanguage).flatMap((name) => {
          const found = measured[name];
          return found ? [[name, found] as const] : [];
        }),
      );

    const steadily = pick(steady);
    const usual = steadily[inLanguage('recording')]?.controls ?? [];
    expect(usual.length).toBeGreaterThan(4);
    expect
      .soft(judge(steadily, ({ controls }) => controls.filter((at, i) => at !== usual[i])))
      .toEqual({});

    const inRow = pick(compacts);
    const [first] = Object.values(inRow);
    expect(first?.buttons.length).toBe(4);
    expect
      .soft(judge(inRow, ({ buttons }) => buttons.filter((at, i) => at !== first?.buttons[i])))
      .toEqual({});
  }
});

test('at 400 px every recorder is named in every language, and the buttons keep their places', async ({
  page,
  show,
  measureEach,
}) => {
  await page.setViewportSize({ width: 400, height: 640 });
  await show('recording');
  await evenOutFonts(page);
  for (const language of languages) {
    const names = ['recording', 'recording-by-two', 'recording-by-all'];
    const inLanguage = names.map((name) => `${name}@${language}`);
    const measured = await measureEach(inLanguage, () => ({
      buttons: [...document.querySelectorAll('.transport .button')].map((button) =>
        JSON.stringify(button.getBoundingClientRect()),
      ),
      recorders: [...document.querySelectorAll('.recorders li')].map(
        (each) => each.getBoundingClientRect().width > 12 && getComputedStyle(each).clipPath,
      ),
    }));
    const [one, two, all] = inLanguage.map((name) => measured[name]);
    expect(one?.buttons).toHaveLength(4);
    expect(two?.buttons).toEqual(one?.buttons);
    expect(all?.buttons).toEqual(one?.buttons);
    expect(two?.recorders).toEqual(['none', 'none']);
    expect(all?.recorders).toEqual(['none', 'none', 'none', 'none']);
  }
});

/** Where the status, the commands, and the way to the sheets stand. Runs in the page. */
function placesOfControls(): readonly string[] {
  const controls = document.querySelectorAll(
    '[role=status], .transport .button, .footer-actions > button',
  );
  return [...controls].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return `${name} ${[x, y, width, height].join(' ')}`;
  });
}

/** Where the commands stand, and how much room the status has. Runs in the page. */
function placesOfButtons(): readonly string[] {
  return [...document.querySelectorAll('.transport .button')].map((button) =>
    JSON.stringify(button.getBoundingClientRect()),
  );
}
