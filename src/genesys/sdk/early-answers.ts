import { fetchAnswer, type HttpAnswer, type HttpRequest } from './fetch-request.ts';

/**
 * Requests sent by a page's first script while the SDK was still loading. The SDK's client takes the answers when it
 * sends the same requests; each can be taken once.
 */
const underWay = new Map<
  string,
  { readonly usableUntil: number; readonly answer: Promise<HttpAnswer> }
>();

/**
 * @param usableUntil epoch ms; after that the answer is too old, and the client sends its own request
 * @returns the answer, which the client may also take
 */
export function askEarly(request: HttpRequest, usableUntil: number): Promise<HttpAnswer> {
  const answer = fetchAnswer(request);
  // The answer may never be taken; avoid an unhandled rejection.
  answer.catch(() => undefined);
  underWay.set(nameOf(request), { usableUntil, answer });
  return answer;
}

/** @returns `undefined` if the same request was not sent with this token, or too long ago */
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
