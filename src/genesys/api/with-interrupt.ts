import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';

type Caller = Pick<ApiClient, 'callApi'>;

/** The platform did nothing: a repeat is a write of its own. */
const tooEarly = v.object({ status: v.literal(429) });

/**
 * The client, with an eye on the writes to calls: `inHand` holds every call to which one went. After an interruption
 * no other call is written to: such a request is never sent, and never answered.
 */
export function watchWrites(client: Caller, inHand: Set<string>, interrupted: AbortSignal): Caller {
  return {
    async callApi(...request) {
      const [, method, { conversationId }] = request;
      if (method === 'GET' || conversationId === undefined) return client.callApi(...request);
      if (interrupted.aborted && !inHand.has(conversationId)) return new Promise(() => undefined);
      inHand.add(conversationId);
      try {
        return await client.callApi(...request);
      } catch (thrown) {
        if (v.is(tooEarly, thrown) && !interrupted.aborted) inHand.delete(conversationId);
        throw thrown;
      }
    },
  };
}
