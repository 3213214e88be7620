import { fetchAnswer, type HttpAnswer, type HttpRequest } from './fetch-request.ts';

/**
 * Requests that the first script of a page has sent while the SDK was still loading. The SDK's client finds the answers
 * when it asks the same; each is given out once.
 */
const underWay = new Map<
  string,
  { readonly askedAt: number; readonly answer: Promise<HttpAnswer> }
>();

/** Later than this, ms, an answer is too old to be used: the client sends its own request. */
const freshForMs = 2_000;

/** @param now epoch ms */
export function askEarly(request: HttpRequest, now: number): void {
  const answer = fetchAnswer(request);
  // It may never be asked for.
  answer.catch(() => undefined);
  underWay.set(nameOf(request), { askedAt: now, answer });
}

/** @returns `undefined`: it was not asked with this token, or too long ago */
export function takeEarlyAnswer(
  request: HttpRequest,
  now: number,
): Promise<HttpAnswer> | undefined {
  const name = nameOf(request);
  const early = underWay.get(name);
  underWay.delete(name);
  return early && now - early.askedAt <= freshForMs ? early.answer : undefined;
}

const nameOf = ({ method, url, headers = {} }: HttpRequest): string =>
  `${method} ${url} ${headers['Authorization']}`;
