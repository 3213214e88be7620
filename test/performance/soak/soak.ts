import { addFrame, openStand, type Stand } from '../speed/stand.ts';
import { comeAndGo, openCall } from './calls.ts';
import { isLive, reconnect } from './connections.ts';
import { type Footprint, openScales } from './footprint.ts';
import { noteResources, type Resources, resourcesOf } from './resources.ts';

/** One reconnect for so many calls. */
const CALLS_PER_RECONNECT = 5;
/** So often, in the end, the widget that holds the connection goes and another one takes over. */
const HANDOVERS = 5;

export interface Extent {
  readonly phases: number;
  readonly callsPerPhase: number;
}

/** How things stand with one widget open. */
export interface Standing extends Footprint, Resources {
  /** So far. */
  readonly calls: number;
  readonly reconnects: number;
}

/**
 * Calls come and go in one page, while one widget stays and holds the live connection for all. Then others take over
 * from it, one after the other. Gives how things stand after each phase and in the end.
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
  let staying = await stay(stand);
  let calls = 0;
  let reconnects = 0;
  const note = async (): Promise<void> => {
    const resources = await resourcesOf(staying.widget);
    standings.push({ calls, reconnects, ...(await weigh()), ...resources });
  };

  for (let phase = 1; phase <= phases; phase += 1) {
    while (calls < phase * callsPerPhase) {
      calls += await comeAndGo(stand);
      for (; reconnects < Math.floor(calls / CALLS_PER_RECONNECT); reconnects += 1) {
        await reconnect(stand, staying.widget, reconnects % 2 === 0);
      }
    }
    await note();
  }
  for (let handover = 0; handover < HANDOVERS; handover += 1) {
    const next = await stay(stand);
    await stand.unframe(staying.id);
    staying = next;
  }
  await isLive(staying.widget);
  await note();
  await stand.close();
  return standings;
}

async function stay(stand: Stand): ReturnType<typeof openCall> {
  const call = await openCall(stand);
  await isLive(call.widget);
  return call;
}
