import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import * as v from 'valibot';
import { createManifest } from './manifest.ts';

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const { code } = await format('manifest.json', JSON.stringify(createManifest(version)), {
  printWidth: 100,
});
writeFileSync('manifest.json', code);
