/** Anything longer is an id. Its last characters are enough to tell ids apart. */
const LONGEST_WORD = 16;
const TAIL = 4;

/** The segments of a request's path, without `/api/v2` and with ids shortened to their last characters. */
export function shortSegments(path: string): readonly string[] {
  return path
    .replace(/^\/api\/v2/, '')
    .split('/')
    .slice(1)
    .map((part) => (part.length > LONGEST_WORD ? `…${part.slice(-TAIL)}` : part));
}
