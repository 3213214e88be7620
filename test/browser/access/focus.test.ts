import { expect } from 'vitest';
import { allNames } from '../../ui/gallery/names.ts';
import { show } from '../../ui/gallery/open.ts';
import { gallery } from './gallery.ts';
import { walk } from './walk.ts';

/** Low enough that not everything is in sight at once. */
const LOW = { width: 320, height: 320 };

gallery.for(['light', 'dark'] as const)(
  'the focus is seen on every control of every state (%s)',
  async (colorScheme, { opened }) => {
    const page = await opened.open({ colorScheme, viewport: LOW });
    for (const name of allNames) {
      await show(page, name);
      const stops = await walk(page);
      expect
        .soft(
          stops.flatMap(({ problems }) => problems),
          name,
        )
        .toEqual([]);
    }
  },
);
