import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { sparkTokens } from '../../../build/spark-tokens.ts';

const origin = 'http://gallery.test';

/** The gallery in a browser; nothing is written to disk and no port is opened. */
export interface Gallery {
  /** A page that can be sent to any state. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const files = await buildGallery();
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  return {
    async open(options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.route(`${origin}/**`, (route) => {
        const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
        const body = files.get(path);
        return body === undefined
          ? route.fulfill({ status: 404 })
          : route.fulfill({ body, contentType: contentTypeOf(path) });
      });
      return page;
    },
    close: () => browser.close(),
  };
}

/**
 * Sends the page to a state, drawn anew so that states cannot influence each other, and as it looks after a while.
 * Languages other than English stand behind it, as in `paused@fr`.
 */
export async function show(page: Page, state: string): Promise<void> {
  if (!page.url().startsWith(origin)) {
    await page.goto(origin);
    await page.locator('#app > *').first().waitFor();
  }
  await page.evaluate((name) => {
    window.history.replaceState(null, '', `#${name}`);
    window.dispatchEvent(new Event('hashchange'));
  }, state);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getTiming().iterations === 1) animation.finish();
    }
  });
}

async function buildGallery(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [sparkTokens()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, modulePreload: { polyfill: false } },
  });
  if (!('output' in result)) throw new Error('The gallery was not built');
  return new Map(
    result.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : file.source.toString(),
    ]),
  );
}

function contentTypeOf(path: string): string {
  if (path.endsWith('.html')) return 'text/html';
  return path.endsWith('.css') ? 'text/css' : 'text/javascript';
}
