import * as v from 'valibot';

export type Headers = Readonly<Record<string, string>>;

/** An answer of the platform that is no success. What it does not tell is empty. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, string>>;
  /** The platform's name for the request. */
  readonly correlationId: string | undefined;
}

/** What the SDK rejects with, extended responses on (ApiClient.js, callApi). */
const rejection = v.object({
  status: v.number(),
  headers: v.fallback(v.record(v.string(), v.string()), {}),
  body: v.unknown(),
});

/** Genesys' error envelope (ErrorBody), as far as it is needed. */
const envelope = v.fallback(
  v.object({
    code: v.fallback(v.string(), ''),
    message: v.fallback(v.string(), ''),
    contextId: v.fallback(v.optional(v.string()), undefined),
    messageParams: v.fallback(v.record(v.string(), v.string()), {}),
  }),
  { code: '', message: '', contextId: undefined, messageParams: {} },
);

/** Reads what a request was rejected with; `null` if there was no answer. */
export function readErrorAnswer(thrown: unknown): ErrorAnswer | null {
  const rejected = v.safeParse(rejection, thrown);
  if (!rejected.success) return null;
  const { status, headers, body } = rejected.output;
  const { code, message, contextId, messageParams: params } = v.parse(envelope, body);
  const correlationId = headers['inin-correlation-id'] ?? contextId;
  return { status, headers, code, message, params, correlationId };
}

/** The platform never answers with a page: a proxy or a portal stands between. */
export const isHtml = (headers: Headers): boolean =>
  headers['content-type']?.includes('html') ?? false;
