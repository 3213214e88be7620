import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import * as v from 'valibot';
import { createManifest } from './manifest.ts';

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
writeFileSync(
  'manifest.json',
  await format(JSON.stringify(createManifest(version)), { parser: 'json', printWidth: 100 }),
);
