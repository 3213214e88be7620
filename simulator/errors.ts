import { randomUUID } from 'node:crypto';

/** An error of the Platform API, before it is put into the envelope. */
export interface ApiError {
  /** HTTP status. */
  readonly status: number;
  /** Stable, dotted code, such as `conversation.error.conversation.not.found`. */
  readonly code: string;
  /** What happened; `{name}` is replaced with the parameter of that name. */
  readonly message: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** The body of every error response of the Platform API (`ErrorBody` in the public API description). */
export interface ErrorEnvelope {
  readonly message: string;
  readonly code: string;
  readonly status: number;
  readonly messageWithParams: string;
  readonly messageParams: Readonly<Record<string, string>>;
  /** The correlation id of the request, which Genesys support asks for. */
  readonly contextId: string;
  readonly details: readonly never[];
  readonly errors: readonly never[];
}

/** Wraps an error in the Platform API's envelope. */
export function errorEnvelope(error: ApiError, contextId: string = randomUUID()): ErrorEnvelope {
  const params = error.params ?? {};
  return {
    message: error.message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      return params[name] ?? placeholder;
    }),
    code: error.code,
    status: error.status,
    messageWithParams: error.message,
    messageParams: params,
    contextId,
    details: [],
    errors: [],
  };
}
