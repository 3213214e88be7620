import type { Plugin } from 'vite';

/**
 * Replaces Vite's 1 KB helper around every `import()`, which loads styles and preloads chunks, by a bare `import()`.
 * Lazy modules contain their styles (src/ui/late-styles.ts), and nothing is preloaded.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
