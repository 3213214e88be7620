import { vi } from 'vitest';
import * as v from 'valibot';
import { createApi } from '../../src/genesys/api/api.ts';
import { createClient } from '../../src/genesys/sdk/client.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import { defaultPlatformSettings } from '../../simulator/settings.ts';
import { startForTest } from '../../simulator/test-simulator.ts';
import { AGENT_ID } from '../../simulator/world/people.ts';

/** What goes wrong with the next requests to the API. */
type NextFault = Omit<v.InferInput<typeof Fault>, 'path'>;
export type Respond = NextFault['respond'];

const requestsSchema = v.array(
  v.object({ method: v.string(), path: v.string(), correlationId: v.string() }),
);

/** The simulated platform over real HTTP, and the page's own client, signed in as `userId`. */
export async function openPlatform(userId: string = AGENT_ID) {
  const simulated = await startForTest();
  const { clock, control, signIn, simulator } = simulated;
  const { hostname, port } = new URL(simulator.addresses.platform);
  const gateway = { protocol: 'http', host: hostname, port: Number(port) } as const;
  // The page's platform SDK takes every place for a browser (build/slim-sdks.ts).
  vi.stubGlobal('window', {});
  const client = createClient('mypurecloud.com', gateway);
  client.setAccessToken(await signIn(userId));
  await tell('settings', { signedInUserId: AGENT_ID });

  /** @throws Error if the simulator does not understand */
  async function tell(path: string, body?: object): Promise<void> {
    const { status, text } = await control('POST', path, body);
    if (status >= 300) throw new Error(`${path}: ${text}`);
  }

  return {
    ...simulated,
    client,
    api: createApi(client),
    /** What was accepted so far takes effect. */
    applyWrites: () => clock.advance(defaultPlatformSettings.applyAfterMs),
    fault: (fault: NextFault) => tell('faults', { path: '/api/v2', ...fault }),
    sendCallEvent: (conversationId: string, event: object) =>
      tell(`conversations/${conversationId}/events`, event),
    tell,
    /** The requests to the API, oldest first. */
    requests: async () => {
      const all = v.parse(requestsSchema, (await control('GET', 'requests')).json());
      return all.filter(({ path }) => path.startsWith('/api/'));
    },
  };
}

export type Platform = Awaited<ReturnType<typeof openPlatform>>;
