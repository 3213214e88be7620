import { fileURLToPath } from 'node:url';

/** Set in the environment: the folder of the desktop, which is built and stays as it is. */
export const BUILT_DESKTOP = 'BUILT_AGENT_DESKTOP';

/** Builds the agent desktop (under a second) and returns the folder that `createDesktop` serves. */
export async function buildDesktop(): Promise<string> {
  const built = process.env[BUILT_DESKTOP];
  if (built !== undefined) return built;
  // Loaded late: a desktop that is already built needs no bundler.
  const { build, resolveConfig } = await import('vite');
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
  const { build: settings } = await resolveConfig({ configFile }, 'build');
  await build({ configFile });
  return settings.outDir;
}
