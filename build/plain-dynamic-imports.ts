import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper of 1 KB that loads styles and preloads chunks. All styles of a page are in
 * its first file and nothing is preloaded, so a bare `import()` does the same.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
