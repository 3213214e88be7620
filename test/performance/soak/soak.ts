import { addFrame, openTestBed, type TestBed } from '../speed/test-bed.ts';
import { comeAndGo, openCall } from './calls.ts';
import { isLive, reconnect } from './connections.ts';
import { type Footprint, openScales } from './footprint.ts';
import { noteResources, type Resources, resourcesOf } from './resources.ts';

/** One reconnect for this many calls. */
const CALLS_PER_RECONNECT = 5;
/**
 * How many times, at the end of a phase, the widget that holds the connection is removed and another one takes over.
 * Until then, the browser keeps the frames of the last calls, sometimes four and sometimes twelve.
 */
const HANDOVERS = 2;

export interface Extent {
  readonly phases: number;
  readonly callsPerPhase: number;
}

/** A measurement with one widget open. */
export interface Sample extends Footprint, Resources {
  /** So far. */
  readonly calls: number;
  readonly reconnects: number;
}

/**
 * Opens and ends calls in one page, while one widget stays and holds the live connection for all. At the end of each
 * phase, other widgets take over from it, one after the other. Returns a sample for each phase.
 */
export async function soak({ phases, callsPerPhase }: Extent): Promise<Sample[]> {
  const testBed = await openTestBed({
    prepare: async (context) => {
      await context.clock.install();
      await noteResources(context);
    },
  });
  const address = `${testBed.addresses.widget}/signed-in.html`;
  const scales = await addFrame(testBed.page, 'scales', address);
  // Until it has loaded a page of its own site, it shares the process of the page around it.
  await scales.waitForURL(address);
  const measureSample = await openScales(testBed.context, scales);
  const samples: Sample[] = [];
  let staying = await stay(testBed);
  let calls = 0;
  let reconnects = 0;
  const note = async (): Promise<void> => {
    const resources = await resourcesOf(staying.widget);
    samples.push({ calls, reconnects, ...(await measureSample()), ...resources });
  };

  for (let phase = 1; phase <= phases; phase += 1) {
    while (calls < phase * callsPerPhase) {
      calls += await comeAndGo(testBed);
      for (; reconnects < Math.floor(calls / CALLS_PER_RECONNECT); reconnects += 1) {
        await reconnect(testBed, staying.widget, reconnects % 2 === 0);
      }
    }
    for (let handover = 0; handover < HANDOVERS; handover += 1) {
      const next = await stay(testBed);
      await testBed.unframe(staying.id);
      staying = next;
    }
    await isLive(staying.widget);
    await note();
  }
  await testBed.close();
  return samples;
}

async function stay(testBed: TestBed): ReturnType<typeof openCall> {
  const call = await openCall(testBed);
  await isLive(call.widget);
  return call;
}
