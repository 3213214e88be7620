import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The agent desktop is a tool of the tests: built into the cache, never shipped. */
export default defineConfig({
  root: at('page'),
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: at('../../../node_modules/.cache/agent-desktop'),
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
