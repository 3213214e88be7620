import { regions } from '../regions.ts';

/** Trust rules for addresses outside the page's own origin. */

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether it is encrypted or on this computer. */
const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));

export type GatewayMistake = 'noUrl' | 'notSecure' | 'notBare';

/** Why secrets and tokens must not be sent to a gateway at this address; `null` if they may. */
export function gatewayMistake(address: string): GatewayMistake | null {
  if (!URL.canParse(address)) return 'noUrl';
  const url = new URL(address);
  if (!isSecure(url)) return 'notSecure';
  return url.username || url.password || url.search || url.hash ? 'notBare' : null;
}

/** Whether the text is exactly an origin that may be listed as an embedder. */
export function isEmbedderOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.origin === text && isSecure(url) && !text.includes('*');
}

/** The origin of a region's workspace. */
export const workspaceOrigin = (domain: string): string => `https://apps.${domain}`;

/**
 * The first ancestor that is neither Genesys Cloud nor listed; `null` if there is none.
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
