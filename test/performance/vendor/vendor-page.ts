import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/**
 * Builds the vendor's page from the installed packages, and returns its folder. Its scripts have hashed names, like
 * files that never change, so they are cached as long as ours.
 */
export async function buildVendorPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vendor-page-'));
  const assets = join(folder, 'assets');
  await mkdir(assets);
  const page = fileURLToPath(new URL('page', import.meta.url));
  await cp(join(page, 'index.html'), join(folder, 'index.html'));
  await cp(join(page, 'app.js'), join(assets, 'app-12345678.js'));
  const platform = dirname(require.resolve('purecloud-platform-client-v2/package.json'));
  await cp(
    join(platform, 'dist/web-cjs/purecloud-platform-client-v2.min.js'),
    join(assets, 'platform-sdk-12345678.js'),
  );
  // The package exports only its entry; the file for browsers has a hash in its name.
  const entry = require.resolve('purecloud-client-app-sdk');
  await cp(await browserFile(dirname(entry)), join(assets, 'client-app-sdk-12345678.js'));
  await writeFile(join(folder, 'config.json'), '{}');
  return folder;
}

async function browserFile(folder: string): Promise<string> {
  const found = (await readdir(folder)).find((name) => name.endsWith('.min.js'));
  if (found === undefined) throw new Error(`${folder} holds no file for browsers.`);
  return join(folder, found);
}
