import { fetchAnswer, type HttpAnswer, type HttpRequest } from './fetch-request.ts';

/** What one page may have under way with `keepalive`: bytes of all bodies together (Fetch standard). */
const mostBytes = 64 * 1024;
/** UTF-8 needs no more for one unit of a string. */
const bytesPerUnit = 3;

/** Under these paths a request changes a call or its recording, or signs out. Others read, sign in or subscribe. */
const changing = /\/api\/v2\/(conversations|recordings|tokens)\//;

/** Whether a request changes something that a person asked for. */
export const isWrite = ({ method, url }: Pick<HttpRequest, 'method' | 'url'>): boolean =>
  method !== 'GET' && changing.test(url);

let bytesUnderWay = 0;
/** The last write with `keepalive` got no answer: it may have been the browser that refused it. */
let isDoubted = false;
const underWay = new Set<Promise<unknown>>();

/**
 * Sends a write so that it survives the frame, which Genesys may remove at any moment. It is sent once. The body must
 * fit beside those under way; what does not fit goes as an ordinary request. Other limits (Chromium counts the requests
 * of a tab) look like a broken connection, and only a request that was surely not sent may be sent again here: that is
 * left to whoever repeats a lost request, and the repeat goes as an ordinary one.
 * @throws as `fetchAnswer`
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

/** Resolves once every write that is under way now has its answer. Never rejects. */
export async function writesAnswered(): Promise<void> {
  await Promise.allSettled(underWay);
}
