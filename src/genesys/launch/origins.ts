import { regions } from '../regions.ts';

/** Which addresses outside the page's own origin are trusted. */

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Encrypted, or on this machine. */
const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));

export type GatewayMistake = 'noUrl' | 'notSecure' | 'notBare';

/** Why secrets and tokens are not sent to an address as a gateway; `null`: they may be. */
export function gatewayMistake(address: string): GatewayMistake | null {
  if (!URL.canParse(address)) return 'noUrl';
  const url = new URL(address);
  if (!isSecure(url)) return 'notSecure';
  return url.username || url.password || url.search || url.hash ? 'notBare' : null;
}

/** Whether a text is exactly the origin of a page that may frame this one, were it listed. */
export function isEmbedderOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.origin === text && isSecure(url) && !text.includes('*');
}

/** Where the pages of a region of Genesys Cloud are. */
export const workspaceOrigin = (domain: string): string => `https://apps.${domain}`;

/**
 * A page around this one that is neither Genesys Cloud nor listed; `null`: there is none.
 * @param ancestors their origins
 */
export const strangerAmong = (
  ancestors: readonly string[],
  embedders: readonly string[],
): string | null =>
  ancestors.find(
    (origin) =>
      !embedders.includes(origin) &&
      !regions.some(({ domain }) => origin === workspaceOrigin(domain)),
  ) ?? null;
