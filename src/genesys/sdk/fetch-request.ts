/**
 * Longer responses are discarded, so that they cannot fill the page's memory. No response about a single call is nearly
 * as long.
 */
const maxAnswerBytes = 1024 * 1024;
/** The same limit for lists of a whole queue or organization. */
const maxListBytes = 8 * 1024 * 1024;
const listPaths = /\/api\/v2\/(?:analytics|routing)\//;

/** Request timeouts, in ms. After one, a page reads the status again; the script's is the tutorial's limit. */
export const requestTimeoutsMs = { page: 8_000, script: 30_000 } as const;

/** The request that the SDK's ApiClient passes to its HTTP client. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** ms */
  readonly timeout: number;
  /** The request continues after its page is closed. */
  readonly keepalive?: boolean;
}

/** The response that the SDK's ApiClient expects from its HTTP client. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly data: unknown;
  readonly text: string;
}

/** Carries an error response in the property where the SDK looks for it. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly response: HttpAnswer;
  constructor(response: HttpAnswer) {
    super(`HTTP ${response.status}`);
    this.response = response;
  }
}

/**
 * Sends an SDK request with `fetch`, in a page or in Node.
 * @throws HttpError for any status other than 2xx; TypeError without a response; TimeoutError after `timeout` ms
 */
export async function fetchAnswer(options: HttpRequest): Promise<HttpAnswer> {
  const url = new URL(options.url);
  for (const [name, value] of Object.entries(options.params ?? {})) {
    url.searchParams.set(decodeURIComponent(name), value);
  }
  const signal = AbortSignal.timeout(options.timeout);
  const response = await fetch(url, {
    method: options.method,
    headers: options.headers ?? {},
    body: bodyOf(options.data),
    signal,
    cache: 'no-store',
    credentials: 'omit',
    keepalive: options.keepalive ?? false,
    // The platform never redirects, and the token must not be sent anywhere else.
    redirect: 'error',
  });
  const maxBytes = listPaths.test(url.pathname) ? maxListBytes : maxAnswerBytes;
  const answer = await read(response, maxBytes, signal);
  if (!response.ok) throw new HttpError(answer);
  return answer;
}

function bodyOf(data: unknown): string | null {
  if (data === undefined || data === null) return null;
  return typeof data === 'string' ? data : JSON.stringify(data);
}

async function read(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const text = await readText(response, maxBytes, signal);
  const isJson = /json/i.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    data: isJson ? parse(text) : undefined,
    text,
  };
}

async function readText(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  // Node 20 forgets the signal of a fetch that refuses redirects, once garbage has been collected.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      return '';
    }
    text += decoder.decode(part.value, { stream: true });
  }
  signal.throwIfAborted();
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
