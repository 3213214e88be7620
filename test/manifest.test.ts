import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createManifest } from '../build/manifest.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

it('keeps manifest.json equal to the catalogue of operations (npm run manifest)', () => {
  const { version } = createManifest('0.1.0');
  expect(read('package.json')).toMatchObject({ version });
  expect(read('manifest.json')).toEqual(createManifest(version));
});
