/**
 * A permission as the administration pages of Genesys Cloud write it:
 * `conversation:call:record` is "Conversation > Call > Record".
 */
export function permissionPath(permission: string): string {
  return permission
    .split(':')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' > ');
}
