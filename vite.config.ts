import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { sparkTokens } from './build/spark-tokens.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The platform SDK's default HTTP client is axios, and its logger and configuration fall back to Node modules.
 * The page brings its own HTTP client and has no Node, so both stay out of the bundle.
 */
function slimPlatformSdk(): Plugin {
  const sdk = /purecloud-platform-client-v2\/src\/.*\.js$/;
  return {
    name: 'slim-platform-sdk',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/DefaultHttpClient.js') ? '\0no-default-http-client' : null),
    load: (id) => (id === '\0no-default-http-client' ? 'export default class {}' : null),
    transform: (code, id) =>
      sdk.test(id) ? { code: code.replaceAll('typeof window', '"object"').replaceAll('typeof(window)', '"object"'), map: null } : null,
  };
}

export default defineConfig({
  root: path('./src'),
  publicDir: path('./public'),
  base: './',
  plugins: [slimPlatformSdk(), sparkTokens()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: path('./src/index.html'), 'signed-in': path('./src/signed-in.html') },
    },
  },
  server: { port: 5173, strictPort: true },
});
