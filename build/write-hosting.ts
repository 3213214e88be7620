import { readFileSync, writeFileSync } from 'node:fs';
import { parseHeadersFile } from '../simulator/widget-headers.ts';
import { hostingFiles } from './hosting.ts';

const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));
for (const [path, text] of Object.entries(hostingFiles(rules))) writeFileSync(path, text);
