import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';

type Caller = Pick<ApiClient, 'callApi'>;

/** A 429: the platform did nothing, so a retry is a new write. */
const rateLimited = v.object({ status: v.literal(429) });

/**
 * Wraps the client to track writes to calls: `inFlightWrites` holds the id of every call that was written to. After an
 * interruption no other call is written to: its request is never sent and never settles.
 */
export function withInterrupt(
  client: Caller,
  inFlightWrites: Set<string>,
  interrupted: AbortSignal,
): Caller {
  return {
    async callApi(...request) {
      const [, method, { conversationId }] = request;
      if (method === 'GET' || conversationId === undefined) return client.callApi(...request);
      if (interrupted.aborted && !inFlightWrites.has(conversationId))
        return new Promise(() => undefined);
      inFlightWrites.add(conversationId);
      try {
        return await client.callApi(...request);
      } catch (thrown) {
        if (v.is(rateLimited, thrown) && !interrupted.aborted)
          inFlightWrites.delete(conversationId);
        throw thrown;
      }
    },
  };
}
