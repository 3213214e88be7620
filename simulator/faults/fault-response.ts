import { errorEnvelope } from '../errors.ts';
import type { FaultAnswer } from './fault.ts';

/** The platform's error code for each status, for faults that specify none. */
const CODES: Readonly<Record<number, string>> = {
  400: 'bad.request',
  401: 'bad.credentials',
  403: 'not.authorized',
  404: 'not.found',
  408: 'client.timeout',
  409: 'request.conflict',
  413: 'request.entity.too.large',
  415: 'unsupported.media.type',
  429: 'too.many.requests',
  500: 'internal.server.error',
  503: 'service.unavailable',
  504: 'request.timeout',
};

/** Statuses without a body. */
const EMPTY = new Set([204, 205, 304]);

/** The response that a fault specifies. `/oauth/` paths use OAuth's error format, all others the platform's. */
export function faultResponse(
  { code, headers, body, status }: FaultAnswer & { readonly status: number },
  { path, correlationId }: { readonly path: string; readonly correlationId: string },
): Response {
  if (EMPTY.has(status)) return new Response(null, { status, headers });
  if (typeof body === 'string') {
    const type = body.trimStart().startsWith('<') ? 'text/html' : 'application/json';
    return new Response(body, { status, headers: { 'content-type': type, ...headers } });
  }
  return Response.json(body ?? errorBody(), { status, headers });

  function errorBody(): unknown {
    if (status < 400) return {};
    const said = code ?? CODES[status] ?? 'internal.server.error';
    const message = `The simulator was asked to answer ${status}.`;
    if (path.startsWith('/oauth/')) return { error: said, error_description: message };
    return errorEnvelope({ status, code: said, message }, correlationId);
  }
}
