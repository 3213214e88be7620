import { fetchAnswer, type HttpAnswer, type HttpRequest } from './fetch-request.ts';

/** Limit on the total body size of a page's `keepalive` requests in flight, in bytes (Fetch standard). */
const mostBytes = 64 * 1024;
/** The most bytes UTF-8 needs per UTF-16 code unit. */
const bytesPerUnit = 3;

/** Non-GET requests to these paths change a call or its recording, or sign out. Others query, sign in or subscribe. */
const changing = /\/api\/v2\/(conversations|recordings|tokens)\//;

/** Whether the request changes something on the user's behalf. */
export const isWrite = ({ method, url }: Pick<HttpRequest, 'method' | 'url'>): boolean =>
  method !== 'GET' && changing.test(url);

let bytesUnderWay = 0;
/** The last `keepalive` write failed without a response: the browser may have refused to send it. */
let isDoubted = false;
const underWay = new Set<Promise<unknown>>();

/**
 * Sends a write, once, in a way that survives the removal of the frame, which Genesys Cloud may do at any time. If the
 * body does not fit the size limit together with those in flight, an ordinary request is used. Other limits (Chromium
 * counts a tab's requests) look like a network failure, and resending here would be safe only if the request was
 * certainly not sent. So that is left to the caller's retry, which is sent as an ordinary request.
 * @throws the same as `fetchAnswer`
 */
export function sendWrite(request: HttpRequest): Promise<HttpAnswer> {
  const answer = carry(request, JSON.stringify(request.data ?? '').length * bytesPerUnit);
  underWay.add(answer);
  const settled = (): void => void underWay.delete(answer);
  answer.then(settled, settled);
  return answer;
}

async function carry(request: HttpRequest, bytes: number): Promise<HttpAnswer> {
  const keepalive = !isDoubted && bytesUnderWay + bytes <= mostBytes;
  if (keepalive) bytesUnderWay += bytes;
  isDoubted = false;
  try {
    return await fetchAnswer({ ...request, keepalive });
  } catch (thrown) {
    isDoubted = keepalive && thrown instanceof TypeError;
    throw thrown;
  } finally {
    if (keepalive) bytesUnderWay -= bytes;
  }
}

/** Resolves once every write now in flight has been answered. Never rejects. */
export async function writesAnswered(): Promise<void> {
  await Promise.allSettled(underWay);
}
