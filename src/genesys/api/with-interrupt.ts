import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';

type Caller = Pick<ApiClient, 'callApi'>;

/** The platform did nothing: a repeat is a separate write. */
const rateLimited = v.object({ status: v.literal(429) });

/**
 * The client, with an eye on the writes to calls: `inFlightWrites` holds every call to which one went. After an interruption
 * no other call is written to: such a request is never sent, and never answered.
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
