import { allNames } from '../../ui/gallery/names.ts';
import { expect, test } from './test.ts';
import { walk } from './walk.ts';

/** One state for each kind of place that a control stands in. */
const PLACES = [
  'pause-not-permitted',
  'consent-refused',
  'sheet-preferences',
  'my-calls',
  'sign-in',
];

const LOOKS = [
  ['light', allNames],
  ['dark', PLACES],
] as const;

for (const [colorScheme, names] of LOOKS) {
  test.describe(`${colorScheme}, at 320 px`, () => {
    // Low enough that not everything is in sight at once.
    test.use({ colorScheme, viewport: { width: 320, height: 320 } });

    test('the focus is seen on every control', async ({ page, findings }) => {
      const look = async () => (await walk(page)).flatMap(({ problems }) => problems);
      expect(await findings(names, look)).toEqual({});
    });
  });
}
