import { buildDesktop, BUILT_BEFORE } from '../../../simulator/desktop/build.ts';

/** Builds the desktop before any journey: two that run side by side must not write what the other one reads. */
export default async function buildOnce(): Promise<void> {
  await buildDesktop();
  process.env[BUILT_BEFORE] = 'yes';
}
