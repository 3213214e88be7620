import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './env.ts';
import { parsedAs, type ParseResult, usageError } from './invocation.ts';

/** The default file, unless `--env-file` names another one. */
const usualFile = '.env';

const secretKey = 'GENESYS_CLIENT_SECRET';
const gatewayKey = 'GENESYS_GATEWAY';

/** Permission bits that let the group and others read a file. */
const readableByOthers = 0o044;

export interface CompleteEnvironment {
  readonly values: Environment;
  /** A warning about the file; `null` if there is none. */
  readonly warning: string | null;
}

/**
 * Completes the environment from a file in the working folder; environment variables take precedence. A secret and the
 * gateway it is sent to must come from the same place: otherwise a file in a folder written by someone else could send
 * the environment's secret to a host of its choice.
 * @param named the file named by `--env-file`, which must exist; `null`: `.env`, if it exists
 */
export function completeEnvironment(
  environment: Environment,
  folder: string,
  named: string | null,
): ParseResult<CompleteEnvironment> {
  const name = named ?? usualFile;
  const path = resolve(folder, name);
  const text = readText(path);
  if (text === 'absent' && named === null) return parsedAs({ values: environment, warning: null });
  if (text === 'absent' || text === 'unreadable') return usageError(`${name} cannot be read.`);
  const inFile = parseEnv(text.content);
  const placeOf = (key: string): string | null =>
    environment[key]?.trim() ? 'the environment' : inFile[key]?.trim() ? name : null;
  const [secretPlace, gatewayPlace] = [placeOf(secretKey), placeOf(gatewayKey)];
  if (secretPlace && gatewayPlace && secretPlace !== gatewayPlace) {
    return usageError(
      `${gatewayKey} is set in ${gatewayPlace}, but ${secretKey} in ${secretPlace}. Set both in the same place: the secret is sent to the gateway.`,
    );
  }
  const exposesSecret = inFile[secretKey]?.trim() && isReadableByOthers(path);
  return parsedAs({
    values: { ...inFile, ...environment },
    warning: exposesSecret
      ? `${name} holds a secret, and others on this machine can read it: chmod 600 ${name}`
      : null,
  });
}

function readText(path: string): { readonly content: string } | 'absent' | 'unreadable' {
  try {
    // TextDecoder drops the byte order mark that Windows editors may write.
    return { content: new TextDecoder().decode(readFileSync(path)) };
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? 'absent' : 'unreadable';
  }
}

/** Always false on Windows, which has no such bits. */
const isReadableByOthers = (path: string): boolean =>
  process.platform !== 'win32' && (statSync(path).mode & readableByOthers) !== 0;
