/* oxlint-disable no-empty-pattern -- Vitest reads from the pattern what a fixture needs, also when that is nothing. */
import { expect, test } from 'vitest';
import { buildDesktop } from '../../../simulator/desktop/build.ts';
import { startSimulator } from '../../../simulator/simulator.ts';
import { launchChromium } from '../../e2e/support/chromium.ts';
import { createControl } from '../../e2e/support/control.ts';
import { openProfile } from '../../e2e/support/profile.ts';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { type Widget, widgetOn } from './widget.ts';

/** Made once for each file of tests. */
const shared = { scope: 'file' } as const;

/**
 * A test in a real browser, on the built files. Each file has a simulator and a browser of its own; each test has the
 * simulator's first state and a fresh profile, and fails when a page logs an error that the test did not allow, or
 * asks any host but the simulator's three.
 */
export const journey = test
  .extend('simulator', shared, async ({}, { onCleanup }) => {
    const simulator = await startSimulator({ desktopRoot: await buildDesktop() });
    onCleanup(() => simulator.stop());
    return simulator;
  })
  .extend('control', shared, ({ simulator }) => createControl(simulator.addresses.platform))
  .extend('browser', shared, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('profile', async ({ browser, control, simulator, task }, { onCleanup }) => {
    await control.reset();
    const profile = await openProfile(browser, Object.values(simulator.addresses));
    onCleanup(async () => {
      if (task.result?.state === 'fail') await screenshot(profile.page, `failed ${task.name}`);
      await profile.context.close();
      expect(profile.watch.findings()).toEqual([]);
    });
    return profile;
  })
  .extend('page', ({ profile }) => profile.page)
  .extend('allowErrors', ({ profile }) => profile.watch.allowErrors)
  .extend('open', ({ page, simulator }) => {
    /** Opens the agent desktop on a call, and gives that call's widget. */
    return async (conversationId: string): Promise<Widget> => {
      await page.goto(`${simulator.addresses.desktop}/?conversation=${conversationId}`);
      return widgetOn(page, conversationId);
    };
  });
