import { buildDesktop, BUILT_DESKTOP } from '../../../simulator/desktop/build.ts';

/** Builds the agent desktop before any journey: journeys run in parallel, and must not overwrite each other's files. */
export default async function buildOnce(): Promise<void> {
  process.env[BUILT_DESKTOP] = await buildDesktop();
}
