export type PageMistake = 'notAUrl' | 'notSecure' | 'hasMore' | 'isAFile';

/** The address of the folder that serves the pages, or what is wrong with it. */
export type PageAddress =
  | { readonly ok: true; readonly page: string }
  | { readonly ok: false; readonly mistake: PageMistake };

/** Hosts of this machine. */
export const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A page instead of its folder; some hosts strip `.html` from the address that the browser shows. A folder may have
 * such a name as well: its address ends with a slash.
 */
const pageFile = /(?:\.html?\/*|\/(?:index|queue|setup|signed-in))$/i;

/**
 * Reads the address of the folder that serves the pages. Redirect URIs are compared character by character, so only
 * https (http on this machine), a host and a path are accepted.
 */
export function readPageAddress(text: string): PageAddress {
  if (!URL.canParse(text)) return { ok: false, mistake: 'notAUrl' };
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(text);
  const isSecure = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  if (!isSecure) return { ok: false, mistake: 'notSecure' };
  if (username || password || search || hash) return { ok: false, mistake: 'hasMore' };
  if (pageFile.test(pathname)) return { ok: false, mistake: 'isAFile' };
  return { ok: true, page: `${origin}${pathname}`.replace(/\/+$/, '') };
}
