import { isUuid } from '../recording/uuid.ts';
import { parsedAs, type ParseResult, usageError } from './invocation.ts';

/** Genesys Cloud ids are UUIDs; an invalid one is reported before any request. */
export function checkId(id: string, name: string): ParseResult<string> {
  return isUuid(id)
    ? parsedAs(id.toLowerCase())
    : usageError(`${name} must be a UUID, not "${id}".`);
}
