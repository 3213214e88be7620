/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs, also when that is nothing. */
import { test as base, expect } from '@playwright/test';
import { buildDesktop } from '../../../simulator/desktop/build.ts';
import { createTurnableClock } from '../../../simulator/clock.ts';
import { type Simulator, startSimulator } from '../../../simulator/simulator.ts';
import { type Control, createControl } from './control.ts';
import { type Watch, watch } from './watch.ts';
import { type Widget, widgetOn } from './widget.ts';

/** From the 202 of a write to its effect, ms: long enough to be two separate steps, too short to slow a test down. */
const APPLY_AFTER_MS = 30;

interface Worker {
  /** A local Genesys Cloud on free ports, in the worker's process. */
  readonly simulator: Simulator & {
    /** Advances only the platform's time: whatever becomes due there happens at once. */
    turn(ms: number): void;
  };
  readonly control: Control;
}

interface Fixtures {
  /** Resets the simulator, and fails the test if its pages did something that they should not. */
  readonly watched: Watch;
  /** From now on, matching console errors are expected, for example because the test injected a fault. */
  readonly allowErrors: Watch['allowErrors'];
  /** Opens the agent desktop on a call, and returns that call's widget. */
  readonly open: (conversationId: string) => Promise<Widget>;
  /**
   * Advances time instead of waiting: in all pages and frames of the test, and on the platform. A test that uses it
   * has Playwright's clock from the first page on, which runs normally until it is advanced. A page's timer that
   * becomes due fires once. Requests and sockets still take real time: use `expect` to wait for their effects.
   */
  readonly turnTime: (ms: number) => Promise<void>;
}

/**
 * A test in a real browser, on the built files. Each worker has a simulator and a browser; each test starts with the
 * simulator's initial state and a fresh profile, and fails if a page logs an error that the test did not allow, or
 * sends a request to any host other than the simulator's three.
 */
export const test = base.extend<Fixtures, Worker>({
  simulator: [
    async ({}, use) => {
      const clock = createTurnableClock();
      const desktopRoot = await buildDesktop();
      const simulator = await startSimulator({ clock, desktopRoot, applyAfterMs: APPLY_AFTER_MS });
      await use({
        ...simulator,
        turn: (ms) => clock.turn(ms),
        reset() {
          clock.reset();
          simulator.reset();
        },
      });
      await simulator.stop();
    },
    { scope: 'worker' },
  ],
  control: [
    async ({ simulator }, use) => use(createControl(simulator.addresses.platform)),
    { scope: 'worker' },
  ],
  watched: [
    async ({ context, simulator }, use) => {
      simulator.reset();
      const watched = watch(context, Object.values(simulator.addresses));
      await use(watched);
      await context.close();
      expect(watched.findings(), 'requests, errors and messages that no test expects').toEqual([]);
    },
    { auto: true },
  ],
  allowErrors: async ({ watched }, use) => use(watched.allowErrors),
  open: async ({ page, simulator }, use) =>
    use(async (conversationId) => {
      await page.goto(`${simulator.addresses.desktop}/?conversation=${conversationId}`);
      return widgetOn(page, conversationId);
    }),
  turnTime: async ({ context, simulator }, use) => {
    await context.clock.install();
    await use(async (ms) => {
      simulator.turn(ms);
      await context.clock.fastForward(ms);
    });
  },
});

export { expect } from '@playwright/test';
