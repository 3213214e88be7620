import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import { failed, type Result, success } from '../../recording/failure.ts';
import type { Operation } from '../operations.ts';
import type { Allowance } from './allowance.ts';
import { isHtml, toFailure } from './errors.ts';
import { headersOf } from './rate-limiter.ts';

export interface Call<Schema extends v.GenericSchema> {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** The shape that the answer must have. Writes that answer with an empty 202 take `v.unknown()`. */
  readonly answer: Schema;
}

/** Sends the catalogue's operations, one request each. Never throws. */
export interface Api {
  call<Schema extends v.GenericSchema>(
    operation: Operation,
    call: Call<Schema>,
  ): Promise<Result<v.InferOutput<Schema>>>;
}

/** With `setReturnExtendedResponses(true)` (ApiClient.js, callApi). */
const extendedAnswer = v.object({ headers: v.record(v.string(), v.string()), body: v.unknown() });

/** @param observe hears the headers of every answer */
export function createApi(
  client: Pick<ApiClient, 'callApi'>,
  observe: Allowance['observe'] = () => undefined,
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
        const { headers, body: content } = v.parse(extendedAnswer, response);
        observe(headers);
        const parsed = v.safeParse(answer, content);
        const correlationId = headers['inin-correlation-id'];
        return parsed.success && !isHtml(headers)
          ? success(parsed.output, { correlationId })
          : failed({ kind: 'badAnswer', correlationId });
      } catch (thrown) {
        observe(headersOf(thrown));
        return failed(toFailure(thrown, operation));
      }
    },
  };
}
