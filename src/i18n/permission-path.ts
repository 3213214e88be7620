/** Names that are no capitalized words. */
const writtenAs: ReadonlyMap<string, string> = new Map([['oauth', 'OAuth']]);

/**
 * A permission as the administration pages of Genesys Cloud write it: `analytics:conversationDetail:view` is
 * "Analytics > Conversation Detail > View". They leave the names of actions in one word: "SnippetRecord".
 */
export function permissionPath(permission: string): string {
  const [domain = '', entity = '', ...action] = permission.split(':');
  const spaced = entity.replace(/[a-z](?=[A-Z])/g, '$& ');
  return [domain, spaced, ...action].map(capitalized).join(' > ');
}

const capitalized = (name: string): string =>
  writtenAs.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);

/** A permission as Admin lists it, and in parentheses as the API names it. */
export const permissionName = (permission: string): string =>
  `${permissionPath(permission)} (${permission})`;

/** A text in which each permission stands as Admin lists it, too. */
export const withPermissionNames = (text: string): string =>
  text.replaceAll(/\b[a-z]\w*:[a-z]\w*:\w+/gi, permissionName);

/**
 * @param rights what permissions are for, by their API names
 * @returns `null`: the texts do not know the permission
 */
export const purposeOf = (
  rights: Readonly<Record<string, string>>,
  permission: string,
): string | null => (Object.hasOwn(rights, permission) ? (rights[permission] ?? null) : null);
