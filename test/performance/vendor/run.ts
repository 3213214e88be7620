import { compareLoads } from './compare.ts';
process.stdout.write(JSON.stringify(await compareLoads(Number(process.argv[2] ?? 7)), null, 1));
