/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs, also when that is nothing. */
import { test as base, expect } from '@playwright/test';
import {
  buildGallery,
  GALLERY,
  type GalleryFiles,
  serveGallery,
  show,
} from '../../ui/gallery/open.ts';
import { watch } from '../support/watch.ts';

interface Worker {
  readonly galleryFiles: GalleryFiles;
}

interface Fixtures {
  /** Draws a state anew, as it looks after a while. Languages other than English stand behind it: `paused@fr`. */
  readonly show: (state: string) => Promise<void>;
  /**
   * Looks at one state after the other in the same page, and gives what the looks found, by state: `{}` if nothing. A
   * test expects that of all its states at once, so that a failure names every one.
   */
  readonly findings: (states: readonly string[], look: Look) => Promise<Findings>;
}

/** What is wrong with the state that is shown, one line each. */
type Look = (state: string) => Promise<readonly string[]>;

export type Findings = Readonly<Record<string, readonly string[]>>;

/** A test on the gallery of every state: parts of the pages, without a simulator. */
export const test = base.extend<Fixtures, Worker>({
  galleryFiles: [async ({}, use) => use(await buildGallery()), { scope: 'worker' }],
  // A test takes hundreds of looks, and a trace would keep the page before and after each one.
  trace: ['off', { scope: 'worker' }],
  context: async ({ context, galleryFiles }, use) => {
    await serveGallery(context, galleryFiles);
    const watched = watch(context, [GALLERY]);
    await use(context);
    expect(watched.findings(), 'what no test asked for').toEqual([]);
  },
  show: async ({ page }, use) => use((state) => show(page, state)),
  findings: async ({ page }, use) =>
    use(async (states, look) => {
      const found: Record<string, readonly string[]> = {};
      for (const state of states) {
        await show(page, state);
        const lines = await look(state);
        if (lines.length > 0) found[state] = lines;
      }
      return found;
    }),
});

export { expect } from '@playwright/test';
