import { gzipSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sameGzip, sumsOf, zipOf } from '../../../build/release/archive.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ['b.txt', bytes('second')],
  ['a/b.txt', bytes('first')],
]);
const time = new Date(2026, 10, 26, 12, 30);

test('a zip contains its files in sorted order', () => {
  const entries = unzipSync(zipOf(files, time));
  expect(Object.keys(entries)).toEqual(['a/b.txt', 'b.txt']);
  expect(entries['b.txt']).toEqual(bytes('second'));
});

test('the order in which files were read does not change the bytes of a zip', () => {
  expect(zipOf(new Map([...files].toReversed()), time)).toEqual(zipOf(files, time));
});

test('the files of a zip have the time of the commit', () => {
  expect(zipOf(files, new Date(2027, 0, 1))).not.toEqual(zipOf(files, time));
});

test('the checksums can be verified with sha256sum --check', () => {
  expect(sumsOf(files)).toBe(
    'a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e  a/b.txt\n' +
      '16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4  b.txt\n',
  );
});

test("another program's gzip compression level does not change the bytes", () => {
  const tar = bytes('some tar '.repeat(1_000));
  const [fast, small] = [1, 9].map((level) => sameGzip(gzipSync(tar, { level })));
  expect(fast).toEqual(small);
  expect(new Uint8Array(gunzipSync(fast ?? tar))).toEqual(tar);
});
