import { addFrame, openStand, type Stand } from '../speed/stand.ts';
import { comeAndGo, openCall } from './calls.ts';
import { isLive, reconnect } from './connections.ts';
import { type Footprint, openScales } from './footprint.ts';
import { noteResources, type Resources, resourcesOf } from './resources.ts';

/** One reconnect for so many calls. */
const CALLS_PER_RECONNECT = 5;

export interface Extent {
  readonly phases: number;
  readonly callsPerPhase: number;
}

/** How things stand after a phase, with one widget open that has seen all of its calls. */
export interface Standing extends Footprint, Resources {
  /** So far. */
  readonly calls: number;
  readonly reconnects: number;
}

/**
 * Calls come and go in one page, phase by phase. In each, one widget stays and holds the live connection for all; at
 * its end the next one takes over.
 */
export async function soak({ phases, callsPerPhase }: Extent): Promise<Standing[]> {
  const stand = await openStand({
    prepare: async (context) => {
      await context.clock.install();
      await noteResources(context);
    },
  });
  const address = `${stand.addresses.widget}/signed-in.html`;
  const weigh = await openScales(stand.context, await addFrame(stand.page, 'scales', address));
  const standings: Standing[] = [];
  let calls = 0;
  let reconnects = 0;
  let staying = await stay(stand);
  for (let phase = 1; phase <= phases; phase += 1) {
    while (calls < phase * callsPerPhase) {
      calls += await comeAndGo(stand);
      while (reconnects < Math.floor(calls / CALLS_PER_RECONNECT)) {
        await reconnect(stand, staying.widget, reconnects % 2 === 0);
        reconnects += 1;
      }
    }
    standings.push({
      calls,
      reconnects,
      ...(await weigh()),
      ...(await resourcesOf(staying.widget)),
    });
    const next = await stay(stand);
    await stand.unframe(staying.id);
    await isLive(next.widget);
    staying = next;
  }
  await stand.close();
  return standings;
}

async function stay(stand: Stand): ReturnType<typeof openCall> {
  const call = await openCall(stand);
  await isLive(call.widget);
  return call;
}
