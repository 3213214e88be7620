import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';

/** Latin letters in every weight. Japanese ones are as wide as they are high in any font. */
const NOTO_SANS = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
);

/**
 * Gives all pages of a profile the font that the product names first: each machine has other fonts, and in another one
 * a text may take more lines. The font does not come over the network, so no policy of a page blocks it.
 */
export async function useKnownFont(context: BrowserContext): Promise<void> {
  const base64 = await readFile(NOTO_SANS, 'base64');
  await context.addInitScript((data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace('Noto Sans', bytes, { weight: '100 900' }));
  }, base64);
}
