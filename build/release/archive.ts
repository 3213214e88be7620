import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, zipSync, type Zippable } from 'fflate';

/** Files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Unix mode 0644 of a regular file, as stored in a zip. */
const MODE = (0o100644 << 16) >>> 0;
const UNIX = 3;

const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** Input for `sha256sum --check`: a line per file, sorted by path. */
export const sumsOf = (files: Files): string =>
  [...files]
    .toSorted(byPath)
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');

/**
 * Creates a reproducible zip: its bytes depend only on the files and the time, because entries are sorted and fflate
 * compresses the same on every version of Node. A zip stores local times, in the time zone of the process.
 */
export function zipOf(files: Files, time: Date): Uint8Array {
  const entries = [...files].toSorted(byPath);
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, content]) => [path, [content, { mtime: time, os: UNIX, attrs: MODE }]]),
  );
  return zipSync(zippable, { level: 9 });
}

/** Recompresses with fflate, because zlib's output depends on the version of Node. */
export const sameGzip = (gzipped: Uint8Array): Uint8Array =>
  gzipSync(gunzipSync(gzipped), { level: 9, mtime: 0 });

/** The bytes of a text file, in UTF-8. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
