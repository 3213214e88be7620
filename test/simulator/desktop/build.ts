import { fileURLToPath } from 'node:url';
import { build, resolveConfig } from 'vite';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** Builds the agent desktop (under a second) and gives the folder that `createDesktop` serves. */
export async function buildDesktop(): Promise<string> {
  const { build: settings } = await resolveConfig({ configFile }, 'build');
  await build({ configFile });
  return settings.outDir;
}
