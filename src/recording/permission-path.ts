/** Names that are no capitalized words. */
const writtenAs: ReadonlyMap<string, string> = new Map([['oauth', 'OAuth']]);

/**
 * A permission as the administration pages of Genesys Cloud write it:
 * `conversation:call:record` is "Conversation > Call > Record".
 */
export const permissionPath = (permission: string): string =>
  permission
    .split(':')
    .map((part) => writtenAs.get(part) ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join(' > ');
