import { expect } from 'vitest';
import { allNames } from '../../ui/gallery/names.ts';
import { show } from '../../ui/gallery/open.ts';
import { gallery } from './gallery.ts';
import { walk } from './walk.ts';

/** Low enough that not everything is in sight at once. */
const LOW = { width: 320, height: 320 };

/** One state for each kind of place that a control stands in. */
const PLACES = [
  'pause-not-permitted',
  'consent-refused',
  'sheet-preferences',
  'my-calls',
  'sign-in',
];

gallery.for([
  ['light', allNames],
  ['dark', PLACES],
] as const)('the focus is seen on every control (%s)', async ([colorScheme, names], { opened }) => {
  const page = await opened.open({ colorScheme, viewport: LOW });
  for (const name of names) {
    await show(page, name);
    const stops = await walk(page);
    expect
      .soft(
        stops.flatMap(({ problems }) => problems),
        name,
      )
      .toEqual([]);
  }
});
