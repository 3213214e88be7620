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

/** Four recorders at once, which hardly ever happens, take a second line; one of several calls has a way back to all. */
const elsewhere: ReadonlySet<string> = new Set(['recording-by-all', 'call-of-mine']);
const compacts = allNames.filter((name) => name.startsWith('compact-'));
const steady = [states, lateStates, sheetStates]
  .flatMap((group) => Object.keys(group))
  .filter((name) => !elsewhere.has(name) && !compacts.includes(name));

for (const language of languages) {
  test(`in ${language} every text can be read, status and buttons on one line and always in their places`, async ({
    page,
    show,
    measureEach,
  }) => {
    const inLanguage = (names: readonly string[]) => names.map((name) => `${name}@${language}`);
    await show('recording');
    await evenOutFonts(page);
    const all = await measureEach(inLanguage(allNames), unreadable);
    expect(judge(all, (problems) => problems)).toEqual({});

    const places = await measureEach(inLanguage(steady), placesOfControls);
    const usual = places[`recording@${language}`] ?? [];
    expect(usual.length).toBeGreaterThan(4);
    const moved = judge(places, (now) => now.filter((place, index) => place !== usual[index]));
    expect(moved).toEqual({});

    const inRow = await measureEach(inLanguage(compacts), placesOfButtons);
    const [first = []] = Object.values(inRow);
    expect(first.length).toBe(4);
    expect(judge(inRow, (now) => now.filter((place, index) => place !== first[index]))).toEqual({});
  });
}

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
