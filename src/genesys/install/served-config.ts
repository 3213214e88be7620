import * as v from 'valibot';
import { doesAs } from '../../install/config-file.ts';

/** What the pages' host answers when it is asked for config.json. */
export interface ServedConfig {
  /** HTTP status; `null`: no answer. */
  readonly status: number | null;
  /** `null`: no JSON object. */
  readonly content: Readonly<Record<string, unknown>> | null;
}

/**
 * - `right`: everybody gets the one that is wanted
 * - `cached`: the host has it, and a cache between still gives the one of before
 * - `other`: another one
 * - `missing`: none, or none that can be read
 */
export type ConfigVerdict = 'right' | 'cached' | 'other' | 'missing';

const object = v.record(v.string(), v.unknown());
const timeoutMs = 10_000;

/**
 * Reads config.json as the pages do.
 * @param unique text that no earlier request had: with it, the request passes every cache
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
 * Compares what is served with what is wanted.
 * @param unique as in `readServedConfig`
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
