import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import { failed, type Result, success } from '../../recording/failure.ts';
import type { Operation } from '../operations.ts';
import { isHtml, toFailure } from './errors.ts';

export interface ApiCall<Schema extends v.GenericSchema> {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** The schema of the response body. Writes answered with an empty 202 use `v.unknown()`. */
  readonly answer: Schema;
}

/** Sends the operations defined in operations.ts, one request each. Never throws. */
export interface Api {
  call<Schema extends v.GenericSchema>(
    operation: Operation,
    call: ApiCall<Schema>,
  ): Promise<Result<v.InferOutput<Schema>>>;
}

/** With `setReturnExtendedResponses(true)` (ApiClient.js, callApi). */
const extendedAnswer = v.object({ headers: v.record(v.string(), v.string()), body: v.unknown() });

/** @param answered called with every response or rejection, as returned by the client */
export function createApi(
  client: Pick<ApiClient, 'callApi'>,
  answered: (answer: unknown) => void = () => undefined,
): Api {
  return {
    async call(operation, { path = {}, query = {}, body, answer }) {
      try {
        const response = await client.callApi(
          operation.path,
          operation.method,
          { ...path },
          { ...query },
          {},
          {},
          body,
          ['PureCloud OAuth'],
          ['application/json'],
          ['application/json'],
        );
        answered(response);
        const { headers, body: content } = v.parse(extendedAnswer, response);
        const parsed = v.safeParse(answer, content);
        const correlationId = headers['inin-correlation-id'];
        return parsed.success && !isHtml(headers)
          ? success(parsed.output, { correlationId })
          : failed({ kind: 'badAnswer', correlationId });
      } catch (thrown) {
        answered(thrown);
        return failed(toFailure(thrown, operation));
      }
    },
  };
}
