import { buildDesktop, BUILT_DESKTOP } from '../../../simulator/desktop/build.ts';
import { assertChromium } from '../../run/chromium.ts';

/**
 * Builds the agent desktop before any journey: journeys run in parallel, and must not overwrite each other's files.
 * Throws if there is no browser.
 */
export default async function buildOnce(): Promise<void> {
  assertChromium();
  process.env[BUILT_DESKTOP] = await buildDesktop();
}
