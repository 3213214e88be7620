import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** Builds the vendor's page from the installed packages, and gives its folder. */
export async function buildVendorPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vendor-page-'));
  await cp(fileURLToPath(new URL('page', import.meta.url)), folder, { recursive: true });
  const platform = dirname(require.resolve('purecloud-platform-client-v2/package.json'));
  await cp(
    join(platform, 'dist/web-cjs/purecloud-platform-client-v2.min.js'),
    join(folder, 'platform-sdk.js'),
  );
  // Its package shows only its entry; the file for browsers has a hash in its name.
  const entry = require.resolve('purecloud-client-app-sdk');
  await cp(await browserFile(dirname(entry)), join(folder, 'client-app-sdk.js'));
  await writeFile(join(folder, 'config.json'), '{}');
  return folder;
}

async function browserFile(folder: string): Promise<string> {
  const found = (await readdir(folder)).find((name) => name.endsWith('.min.js'));
  if (found === undefined) throw new Error(`${folder} holds no file for browsers.`);
  return join(folder, found);
}
