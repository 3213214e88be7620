import { fetchAnswer, type HttpAnswer, type HttpRequest } from './fetch-request.ts';

/**
 * Requests that the first script of a page has sent while the SDK was still loading. The SDK's client finds the answers
 * when it asks the same; each is given out once.
 */
const underWay = new Map<
  string,
  { readonly usableUntil: number; readonly answer: Promise<HttpAnswer> }
>();

/**
 * @param usableUntil epoch ms; later, an answer is too old to be used: the client sends its own request
 * @returns the answer, which the client may take, too
 */
export function askEarly(request: HttpRequest, usableUntil: number): Promise<HttpAnswer> {
  const answer = fetchAnswer(request);
  // It may never be asked for.
  answer.catch(() => undefined);
  underWay.set(nameOf(request), { usableUntil, answer });
  return answer;
}

/** @returns `undefined`: the same was not asked with this token, or too long ago */
export function takeEarlyAnswer(
  request: HttpRequest,
  now: number,
): Promise<HttpAnswer> | undefined {
  const name = nameOf(request);
  const early = underWay.get(name);
  underWay.delete(name);
  return early && now <= early.usableUntil ? early.answer : undefined;
}

const nameOf = ({ method, url, headers = {}, data }: HttpRequest): string =>
  JSON.stringify([method, url, headers['Authorization'], data ?? null]);
