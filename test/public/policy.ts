import { readFileSync } from 'node:fs';
import { headersFor, parseHeadersFile } from '../../simulator/widget-headers.ts';

const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));

/** What production answers with for a path. */
export const productionHeaders = (path: string): ReadonlyMap<string, string> =>
  headersFor(path, rules);

/** The content security policy of the agent's page. */
export const productionPolicy = (): string =>
  productionHeaders('/').get('content-security-policy') ?? '';

/** The sources of one directive, such as `connect-src`. Without it: `undefined`. */
export function sourcesOf(policy: string, directive: string): readonly string[] | undefined {
  const parts = policy.split(';').map((part) => part.trim().split(' '));
  return parts.find(([name]) => name === directive)?.slice(1);
}
