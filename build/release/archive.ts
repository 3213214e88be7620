import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, zipSync, type Zippable } from 'fflate';

/** Files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A file that its owner may change and everybody may read, as Unix writes it into a zip. */
const MODE = (0o100644 << 16) >>> 0;
const UNIX = 3;

const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** What `sha256sum --check` reads: a line for each file, sorted by path. */
export const sumsOf = (files: Files): string =>
  [...files]
    .toSorted(byPath)
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');

/**
 * A zip whose bytes depend on the files and the time only: entries are sorted, and the deflating is fflate's own, which
 * is the same on every version of Node. A zip keeps times of day without a zone, taken from the process's.
 */
export function zipOf(files: Files, time: Date): Uint8Array {
  const entries = [...files].toSorted(byPath);
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, content]) => [path, [content, { mtime: time, os: UNIX, attrs: MODE }]]),
  );
  return zipSync(zippable, { level: 9 });
}

/** The same content, gzipped by fflate: zlib's bytes depend on the version of Node. */
export const sameGzip = (gzipped: Uint8Array): Uint8Array =>
  gzipSync(gunzipSync(gzipped), { level: 9, mtime: 0 });
