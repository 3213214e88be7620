import { buildDesktop, BUILT_DESKTOP } from '../../../simulator/desktop/build.ts';

/** Builds the agent desktop before any journey: two that run side by side must not write what the other one reads. */
export default async function buildOnce(): Promise<void> {
  process.env[BUILT_DESKTOP] = await buildDesktop();
}
