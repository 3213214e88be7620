/** Longer than any word of the API: an id. Its end is enough to tell ids apart. */
const LONGEST_WORD = 16;
const TAIL = 4;

/** The parts of a request's path, without `/api/v2`, and with ids cut to their ends. */
export function shortSegments(path: string): readonly string[] {
  return path
    .replace(/^\/api\/v2/, '')
    .split('/')
    .slice(1)
    .map((part) => (part.length > LONGEST_WORD ? `…${part.slice(-TAIL)}` : part));
}
