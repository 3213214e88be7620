import * as v from 'valibot';
import { doesAs } from '../../install/config-file.ts';

/** The host's response to a request for config.json. */
export interface ServedConfig {
  /** HTTP status; `null` without a response. */
  readonly status: number | null;
  /** `null` if it is not a JSON object. */
  readonly content: Readonly<Record<string, unknown>> | null;
}

/**
 * - `right`: the expected file is served
 * - `cached`: the host has it, but a cache still serves the old one
 * - `other`: a different file is served
 * - `missing`: none, or one that cannot be parsed
 */
export type ConfigVerdict = 'right' | 'cached' | 'other' | 'missing';

const object = v.record(v.string(), v.unknown());
const timeoutMs = 10_000;

/**
 * Reads config.json the way the pages do.
 * @param unique text that no earlier request contained, to bypass every cache
 */
export async function readServedConfig(page: string, unique = ''): Promise<ServedConfig> {
  const url = `${page}/config.json${unique && `?fresh=${encodeURIComponent(unique)}`}`;
  try {
    const answer = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const content = answer.ok ? v.safeParse(object, JSON.parse(await answer.text())) : null;
    return { status: answer.status, content: content?.success ? content.output : null };
  } catch (error) {
    return { status: error instanceof SyntaxError ? 200 : null, content: null };
  }
}

/**
 * Compares the served file with the expected one.
 * @param unique see `readServedConfig`
 */
export async function judgeServedConfig(
  page: string,
  wanted: Readonly<Record<string, unknown>>,
  unique: string,
): Promise<ConfigVerdict> {
  const served = await readServedConfig(page);
  if (doesAs(served.content, wanted)) return 'right';
  const fresh = await readServedConfig(page, unique);
  if (doesAs(fresh.content, wanted)) return 'cached';
  return served.content === null ? 'missing' : 'other';
}
