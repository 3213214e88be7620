import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { misunderstood, understood, type Understood } from './invocation.ts';
import type { Environment } from './settings.ts';

/** Windows' editors may put it first. */
const byteOrderMark = /^\uFEFF/;

/** The environment, completed by the file `.env` of the working folder; the environment counts first. */
export function readEnvironment(environment: Environment, file: string): Understood<Environment> {
  try {
    const text = readFileSync(file, 'utf8').replace(byteOrderMark, '');
    return understood({ ...parseEnv(text), ...environment });
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? understood(environment) : misunderstood(`${file} cannot be read.`);
  }
}
