import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { plainDynamicImports } from './build/plain-dynamic-imports.ts';
import { slimSdks } from './build/slim-sdks.ts';
import { sparkTokens } from './build/spark-tokens.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('./src'),
  publicDir: path('./public'),
  base: './',
  plugins: [slimSdks(), plainDynamicImports(), sparkTokens()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: path('./src/index.html'), 'signed-in': path('./src/signed-in.html') },
      output: {
        codeSplitting: {
          groups: [{ name: 'agent', tags: ['$initial'], test: /^(?!.*signed-in)/ }],
        },
      },
    },
  },
});
