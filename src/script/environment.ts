import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { misunderstood, understood, type Understood } from './invocation.ts';
import type { Environment } from './settings.ts';

/** The environment, completed by the file `.env` of the working folder; the environment counts first. */
export function readEnvironment(environment: Environment, file: string): Understood<Environment> {
  try {
    return understood({ ...parseEnv(readFileSync(file, 'utf8')), ...environment });
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? understood(environment) : misunderstood(`${file} cannot be read.`);
  }
}
