import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { thirdPartyNotices } from './build/third-party/notices.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The script, as one file for Node. Packages stay outside: npm installs them beside it. */
export default defineConfig({
  publicDir: false,
  plugins: [thirdPartyNotices()],
  build: {
    ssr: path('./src/cli/main.ts'),
    outDir: path('./dist-cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'bin/genesys-recording.js', codeSplitting: false },
    },
  },
});
