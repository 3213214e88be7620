import { fileURLToPath } from 'node:url';

/** Environment variable with the folder of a desktop that is already built; nothing is built then. */
export const BUILT_DESKTOP = 'BUILT_AGENT_DESKTOP';

/** Builds the agent desktop (takes under a second) and returns the folder for `createDesktop` to serve. */
export async function buildDesktop(): Promise<string> {
  const built = process.env[BUILT_DESKTOP];
  if (built !== undefined) return built;
  // Imported lazily: a desktop that is already built needs no bundler.
  const { build, resolveConfig } = await import('vite');
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
  const { build: settings } = await resolveConfig({ configFile }, 'build');
  await build({ configFile });
  return settings.outDir;
}
