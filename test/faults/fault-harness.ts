import { randomUUID } from 'node:crypto';
import type * as v from 'valibot';
import type { Config } from '../../src/genesys/launch/config.ts';
import type { Label } from '../../src/recording/session/view.ts';
import { createControl } from '../e2e/support/control.ts';
import { createManualClock } from '../../simulator/clock.ts';
import type { NewCall } from '../../simulator/control/new-call.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { createFaultInjection } from './fault-injection.ts';
import { logIn, signInCode } from './log-in.ts';
import { createTestNetwork } from './test-network.ts';
import { openPage, type Page } from './page.ts';

interface Opened {
  readonly api: Config['api'];
  readonly call: Omit<v.InferInput<typeof NewCall>, 'id'>;
  readonly live?: boolean;
}

/** Time passes in steps of this length, ms: what one step causes has arrived before the next. */
const STEP_MS = 500;

/** A simulator, a network and a clock that the tests of one file share; each test has its own call. */
export async function createFaultHarness() {
  const clock = createManualClock();
  const simulator = await startSimulator({ clock, widgetRoot: import.meta.dirname });
  const { addresses } = simulator;
  const control = createControl(addresses.platform);
  const network = await createTestNetwork(clock);
  const { hostname, port } = new URL(addresses.platform);
  const gateway = { protocol: 'http', host: hostname, port: Number(port) } as const;
  let conversationId = '';
  let page: Page | null = null;

  /** The first state, no page, and a call. The returned function opens a page on the call. */
  async function prepare({ api, call, live = false }: Opened): Promise<() => Promise<Page>> {
    page?.close();
    page = null;
    await control.reset();
    conversationId = randomUUID();
    await control.newCall({ ...call, id: conversationId });
    const parts = { clock, gateway, api, conversationId, live, logIn: () => logIn(addresses) };
    return async () => {
      page = await openPage(parts);
      return page;
    };
  }

  return {
    ...createFaultInjection(control, network),
    clock,
    gateway,
    prepare,
    open: async (opened: Opened): Promise<Page> => (await prepare(opened))(),
    signInCode: () => signInCode(addresses),

    /** Lets time pass; what has been sent arrives in between. */
    async pass(ms: number): Promise<void> {
      const end = clock.now() + ms;
      await network.settled();
      while (clock.now() < end) {
        clock.advance(Math.min(STEP_MS, end - clock.now()));
        await network.settled();
      }
    },

    /** What a page should show of the call, from the ground truth. */
    async truth(api: Config['api']): Promise<Label> {
      const call = await control.conversation(conversationId);
      if (call.ended) return 'ended';
      if (api === 'recordings') return call.tutorialRecording ? 'recording' : 'notRecorded';
      const states = Object.values(call.recorders);
      if (states.includes('ACTIVE')) return 'recording';
      return states.includes('PAUSED') ? 'paused' : 'notRecorded';
    },

    sendCallEvent: (type: 'pauseByOther' | 'resumeByOther' | 'hangup') =>
      control.sendCallEvent(conversationId, { type }),
    stop: () => simulator.stop(),
  };
}

export type FaultHarness = Awaited<ReturnType<typeof createFaultHarness>>;
