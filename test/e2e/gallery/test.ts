/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs, also when that is nothing. */
import { test as base, expect } from '@playwright/test';
import {
  buildGallery,
  GALLERY,
  type GalleryFiles,
  measureEach,
  type Measures,
  measureTogether,
  serveGallery,
  show,
} from '../../ui/gallery/open.ts';
import { useKnownFont } from '../../ui/known-font.ts';
import { watch } from '../support/watch.ts';

interface Worker {
  readonly galleryFiles: GalleryFiles;
}

interface Fixtures {
  /** Draws a state anew, as it looks after a while. Languages other than English stand behind it: `paused@fr`. */
  readonly show: (state: string) => Promise<void>;
  /**
   * Draws one state after the other and measures it in the page, all in one go. `measure` knows nothing from outside
   * of the page.
   */
  readonly measureEach: <T>(
    states: readonly string[],
    measure: () => T,
  ) => Promise<Readonly<Record<string, T>>>;
  /** The same with several measurements of each drawing, by name. */
  readonly measureTogether: <T extends object>(
    states: readonly string[],
    measures: Measures<T>,
  ) => Promise<Readonly<Record<string, T>>>;
  /**
   * The same for what has to leave the page: looks at one state after the other, and gives what the looks found, by
   * state: `{}` if nothing. A test expects that of all its states at once, so that a failure names every one.
   */
  readonly findings: (states: readonly string[], look: Look) => Promise<Findings>;
}

/** What is wrong with the state that is shown, one line each. */
type Look = (state: string) => Promise<readonly string[]>;

type Findings = Readonly<Record<string, readonly string[]>>;

/** The states that show something which none before them shows, of all that they show. */
export function statesWithNew(
  shown: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const seen = new Set<string>();
  return Object.entries(shown)
    .filter(([, all]) => {
      const before = seen.size;
      for (const one of all) seen.add(one);
      return seen.size > before;
    })
    .map(([state]) => state);
}

/** What a measurement means, by state: only states with which something is wrong. */
export function judge<T>(
  measured: Readonly<Record<string, T>>,
  problemsOf: (value: T, state: string) => readonly string[],
): Findings {
  return Object.fromEntries(
    Object.entries(measured)
      .map(([state, value]) => [state, problemsOf(value, state)] as const)
      .filter(([, problems]) => problems.length > 0),
  );
}

/** A test on the gallery of every state: parts of the pages, without a simulator. */
export const test = base.extend<Fixtures, Worker>({
  galleryFiles: [async ({}, use) => use(await buildGallery()), { scope: 'worker' }],
  // A test takes hundreds of looks, and a trace would keep the page before and after each one.
  trace: ['off', { scope: 'worker' }],
  context: async ({ context, galleryFiles }, use) => {
    await serveGallery(context, galleryFiles);
    await useKnownFont(context);
    const watched = watch(context, [GALLERY]);
    await use(context);
    expect(watched.findings(), 'requests, errors and messages that no test expects').toEqual([]);
  },
  show: async ({ page }, use) => use((state) => show(page, state)),
  measureEach: async ({ page }, use) =>
    use((states, measure) => measureEach(page, states, measure)),
  measureTogether: async ({ page }, use) =>
    use((states, measures) => measureTogether(page, states, measures)),
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
