import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper of 1 KB that loads styles and preloads chunks. A module that is loaded later
 * brings its styles within itself (src/ui/late-styles.ts) and nothing is preloaded, so a bare `import()` does the same.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
