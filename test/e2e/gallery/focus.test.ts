import { allNames } from '../../ui/gallery/names.ts';
import { expect, statesWithNew, test } from './test.ts';
import { walk } from './walk.ts';

/** One state for each kind of place that a control stands in. */
const PLACES = [
  'pause-not-permitted',
  'consent-refused',
  'sheet-preferences',
  'my-calls',
  'sign-in',
];

/** What can have the focus, with its looks, and what surrounds each. Runs in the page. */
function controlsShown(): readonly string[] {
  const controls = [...document.querySelectorAll('button, input, a, [tabindex]')];
  const all = controls
    .filter((control) => control.checkVisibility())
    .map((control) => {
      const looks = [control.tagName, control.className, control.ariaDisabled, control.ariaPressed];
      return `${control.parentElement?.className}: ${looks.join(' ')}`;
    });
  return [all.join('\n')];
}

// Low enough that not everything is in sight at once.
test.use({ viewport: { width: 320, height: 320 } });

test('the focus ring is visible on every distinct control, and in dark mode in every kind of place', async ({
  page,
  measureEach,
  findings,
}) => {
  const look = async () => (await walk(page)).flatMap(({ problems }) => problems);
  await page.emulateMedia({ colorScheme: 'light' });
  const different = statesWithNew(await measureEach(allNames, controlsShown));
  expect(different.length).toBeGreaterThan(PLACES.length);
  expect(await findings(different, look)).toEqual({});

  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(PLACES, look), 'dark').toEqual({});
});
