import { fileURLToPath } from 'node:url';
import { build, resolveConfig } from 'vite';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** Set in the environment: the desktop is built and stays as it is. */
export const BUILT_BEFORE = 'AGENT_DESKTOP_IS_BUILT';

/** Builds the agent desktop (under a second) and gives the folder that `createDesktop` serves. */
export async function buildDesktop(): Promise<string> {
  const { build: settings } = await resolveConfig({ configFile }, 'build');
  if (process.env[BUILT_BEFORE] === undefined) await build({ configFile });
  return settings.outDir;
}
