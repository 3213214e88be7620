import { parsedAs, type ParseResult, usageError } from './invocation.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids of Genesys Cloud are UUIDs; a wrong one is told before any request. */
export function checkId(id: string, name: string): ParseResult<string> {
  return uuid.test(id)
    ? parsedAs(id.toLowerCase())
    : usageError(`${name} must be a UUID, not "${id}".`);
}
