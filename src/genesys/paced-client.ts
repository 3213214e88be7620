import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import type { Gate, Urgency } from './gate.ts';

type Caller = Pick<ApiClient, 'callApi'>;

/** Answers and refusals alike carry their headers there, with `setReturnExtendedResponses(true)`. */
const withHeaders = v.fallback(v.object({ headers: v.record(v.string(), v.string()) }), {
  headers: {},
});

/** The SDK's client, with every request in its turn: the gate learns from the headers of each answer. */
export function paceClient(client: Caller, gate: Gate, urgency: Urgency): Caller {
  return {
    async callApi(...request) {
      await gate.pass(urgency);
      let answer: unknown;
      try {
        answer = await client.callApi(...request);
        return answer;
      } catch (thrown) {
        answer = thrown;
        throw thrown;
      } finally {
        gate.answered(v.parse(withHeaders, answer).headers);
      }
    },
  };
}
