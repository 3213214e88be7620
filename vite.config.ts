import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { plainDynamicImports } from './build/plain-dynamic-imports.ts';
import { secondScript } from './build/second-script.ts';
import { slimOperations } from './build/slim-operations.ts';
import { slimSdks } from './build/slim-sdks.ts';
import { sparkTokens } from './build/spark-tokens.ts';
import { thirdPartyNotices } from './build/third-party/notices.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const agentMain = secondScript('/src/agent/main.tsx');

/** One page built by itself: it carries what it needs, and nothing that only another page does. */
const page = (name: string, ...more: readonly string[]) => ({
  input: Object.fromEntries([name, ...more].map((one) => [one, path(`./src/${one}.html`)])),
  output: {
    codeSplitting: {
      groups: [
        { name, tags: ['$initial' as const], test: /^(?!.*signed-in)/ },
        { name: 'main', test: agentMain.holds },
      ],
    },
  },
});

export default defineConfig({
  root: path('./src'),
  publicDir: path('./public'),
  base: './',
  plugins: [
    slimSdks(),
    slimOperations(),
    plainDynamicImports(),
    agentMain.plugin,
    sparkTokens(),
    thirdPartyNotices(),
  ],
  // Their sources pass through slimSdks in `npm run dev`, too.
  optimizeDeps: { exclude: ['purecloud-platform-client-v2', 'purecloud-client-app-sdk'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path('./dist'),
    target: 'es2022',
    modulePreload: false,
  },
  // Each page is a build of its own, so that the agent's never grows with the others.
  builder: {},
  environments: {
    client: { build: { emptyOutDir: true, rolldownOptions: page('index', 'signed-in') } },
    queue: {
      consumer: 'client',
      build: { emptyOutDir: false, copyPublicDir: false, rolldownOptions: page('queue') },
    },
    setup: {
      consumer: 'client',
      build: { emptyOutDir: false, copyPublicDir: false, rolldownOptions: page('setup') },
    },
  },
});
