/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs, also when that is nothing. */
import { test as base, expect } from '@playwright/test';
import { buildDesktop } from '../../../simulator/desktop/build.ts';
import { createTurnableClock } from '../../../simulator/clock.ts';
import { type Simulator, startSimulator } from '../../../simulator/simulator.ts';
import { type Control, createControl } from './control.ts';
import { type Watch, watch } from './watch.ts';
import { type Widget, widgetOn } from './widget.ts';

/** From the 202 of a write to its effect: long enough to be two steps, too short to be waited for. */
const APPLY_AFTER_MS = 30;

interface Worker {
  /** A local Genesys Cloud on free ports, in the worker's process. */
  readonly simulator: Simulator & {
    /** Moves the platform's time, and only that: what is due there in the meantime happens at once. */
    turn(ms: number): void;
  };
  readonly control: Control;
}

interface Fixtures {
  /** Brings back the simulator's first state, and fails the test for what its pages should not have done. */
  readonly watched: Watch;
  /** From now on, console errors that match are part of the test: a fault that it injected, for example. */
  readonly allowErrors: Watch['allowErrors'];
  /** Opens the agent desktop on a call, and gives that call's widget. */
  readonly open: (conversationId: string) => Promise<Widget>;
  /**
   * Turns time instead of waiting: in all pages and frames of the test, and on the platform. A test that names it
   * has Playwright's clock from the first page on: it runs as usual until it is turned. A timer of a page that is
   * due in the meantime fires once. Requests and sockets take their own time: expect what they bring.
   */
  readonly turnTime: (ms: number) => Promise<void>;
}

/**
 * A test in a real browser, on the built files. Each worker has a simulator and a browser; each test has the
 * simulator's first state and a fresh profile, and fails when a page logs an error that the test did not allow, or
 * asks any host but the simulator's three.
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
      expect(watched.findings(), 'what no test asked for').toEqual([]);
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
