import { setUp } from './set-up.ts';

process.exitCode = (await setUp()) ? 0 : 1;
