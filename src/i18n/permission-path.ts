/** Names with special capitalization. */
const writtenAs: ReadonlyMap<string, string> = new Map([['oauth', 'OAuth']]);

/**
 * A permission as shown in Genesys Cloud Admin: `analytics:conversationDetail:view` is "Analytics > Conversation Detail
 * > View". Admin does not split the names of actions: "SnippetRecord".
 */
export function permissionPath(permission: string): string {
  const [domain = '', entity = '', ...action] = permission.split(':');
  const spaced = entity.replace(/[a-z](?=[A-Z])/g, '$& ');
  return [domain, spaced, ...action].map(capitalized).join(' > ');
}

const capitalized = (name: string): string =>
  writtenAs.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);

/** A permission as shown in Admin, followed by its API name in parentheses. */
export const permissionName = (permission: string): string =>
  `${permissionPath(permission)} (${permission})`;

/** Adds the Admin name to each permission in a text. */
export const withPermissionNames = (text: string): string =>
  text.replaceAll(/\b[a-z]\w*:[a-z]\w*:\w+/gi, permissionName);

/**
 * @param rights purposes of permissions, by API name
 * @returns `null` if the texts do not include the permission
 */
export const purposeOf = (
  rights: Readonly<Record<string, string>>,
  permission: string,
): string | null => (Object.hasOwn(rights, permission) ? (rights[permission] ?? null) : null);
