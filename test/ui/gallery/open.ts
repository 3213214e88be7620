import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { sparkTokens } from '../../../build/spark-tokens.ts';

/** Where the gallery is, for a browser that is served it: no port is opened. */
export const GALLERY = 'http://gallery.test';

/** The built gallery: text by path. Nothing is written to disk. */
export type GalleryFiles = ReadonlyMap<string, string>;

export async function buildGallery(): Promise<GalleryFiles> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [sparkTokens()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, modulePreload: { polyfill: false } },
  });
  if (!('output' in result)) throw new Error('The gallery was not built');
  return new Map(
    result.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : file.source.toString(),
    ]),
  );
}

/** Makes the gallery known to the pages of a browser's profile. */
export async function serveGallery(context: BrowserContext, files: GalleryFiles): Promise<void> {
  await context.route(`${GALLERY}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = files.get(path);
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: contentTypeOf(path) });
  });
}

/**
 * Draws one state after the other, each from scratch so that they cannot influence each other, and as it looks after a while.
 * A language other than English follows the state, as in `paused@fr`.
 *
 * @param measures run in the page, and know nothing from outside of it
 * @returns what they found, by state
 */
export async function measureTogether<T extends object>(
  page: Page,
  states: readonly string[],
  measures: Measures<T>,
): Promise<Readonly<Record<string, T>>> {
  if (!page.url().startsWith(GALLERY)) {
    await page.goto(GALLERY);
    await page.locator('#app > *').first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => null));
  }
  const properties = Object.entries(measures).map(
    ([name, measure]) => `${name}: ${String(measure)}`,
  );
  const looks = await page.evaluateHandle<() => T>(
    `(() => {
      const measures = Object.entries({ ${properties.join(', ')} });
      return () => Object.fromEntries(measures.map(([name, measure]) => [name, measure()]));
    })()`,
  );
  return page.evaluate(
    async ([names, look]) => {
      const found: Record<string, ReturnType<typeof look>> = {};
      for (const name of names) {
        window.history.replaceState(null, '', `#${name}`);
        window.dispatchEvent(new Event('hashchange'));
        for (const animation of document.getAnimations()) {
          if (animation.effect?.getTiming().iterations === 1) animation.finish();
        }
        // What a state draws once it has its data follows at once.
        await new Promise((resolve) => void setTimeout(resolve));
        found[name] = look();
      }
      return found;
    },
    [states, looks] as const,
  );
}

/** Several measurements of what is drawn once, by name. */
export type Measures<T extends object> = { readonly [Name in keyof T]: () => T[Name] };

/** The same with one measurement. */
export async function measureEach<T>(
  page: Page,
  states: readonly string[],
  measure: () => T,
): Promise<Readonly<Record<string, T>>> {
  const measured = await measureTogether<{ it: T }>(page, states, { it: measure });
  return Object.fromEntries(Object.entries(measured).map(([state, { it }]) => [state, it]));
}

/** Sends the page to a state. */
export async function show(page: Page, state: string): Promise<void> {
  await measureEach(page, [state], () => null);
}

function contentTypeOf(path: string): string {
  if (path.endsWith('.html')) return 'text/html';
  return path.endsWith('.css') ? 'text/css' : 'text/javascript';
}
