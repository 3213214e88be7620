import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The agent desktop is a test tool: built into the cache, never shipped. */
export default defineConfig({
  root: at('page'),
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: at('../../node_modules/.cache/agent-desktop'),
    // Several test runs may build at once. Each writes the same files with the same content, so the folder is not
    // emptied.
    emptyOutDir: false,
    rolldownOptions: {
      output: { entryFileNames: 'desktop.js', assetFileNames: 'desktop[extname]' },
    },
    reportCompressedSize: false,
  },
});
