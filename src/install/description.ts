import * as v from 'valibot';

/*
 * The installation as manifest.json describes it, with the field names of Genesys Cloud's API. `{page}` stands for the
 * address of the folder that serves the pages.
 */

/** The agents' widget and the supervisors' queue page, each with its own role and OAuth client. */
export const partKeys = ['agent', 'queue'] as const;
export type PartKey = (typeof partKeys)[number];

const key = v.picklist(partKeys);
const texts = v.array(v.string());

const policy = v.object({
  domain: v.string(),
  entityName: v.string(),
  actionSet: texts,
  allowConditions: v.boolean(),
});
/** An entity and the actions allowed on it (`DomainPermissionPolicy`). */
export type Policy = v.InferOutput<typeof policy>;

const role = v.object({
  key,
  name: v.string(),
  description: v.string(),
  permissionPolicies: v.array(policy),
});

const client = v.object({
  key,
  name: v.string(),
  description: v.string(),
  authorizedGrantType: v.literal('CODE'),
  registeredRedirectUri: texts,
  scope: texts,
  accessTokenValiditySeconds: v.number(),
});

const icon = v.strictObject({ vector: v.string() });
/** Strict, because a plan has no name for a field that is not listed here (difference.ts). */
const integration = v.object({
  key,
  name: v.string(),
  integrationType: v.object({ id: v.string() }),
  properties: v.strictObject({
    url: v.string(),
    sandbox: v.string(),
    permissions: v.string(),
    groups: texts,
    communicationTypeFilter: v.optional(v.string()),
    queueIdFilterList: v.optional(texts),
    displayType: v.optional(v.string()),
    featureCategory: v.optional(v.string()),
  }),
  advanced: v.strictObject({
    lifecycle: v.strictObject({ ephemeral: v.boolean(), hooks: v.record(v.string(), v.boolean()) }),
    icon,
    monochromicIcon: icon,
    i10n: v.record(v.string(), v.object({ name: v.string() })),
  }),
  notes: v.string(),
});

const description = v.object({
  integrations: v.array(integration),
  oauthClients: v.array(client),
  roles: v.array(role),
  installer: v.object({ redirectUris: texts, scopes: texts, permissions: texts }),
});
export type Description = v.InferOutput<typeof description>;

/**
 * The description for pages that are served from one folder.
 * @param manifest the content of manifest.json
 * @param page the folder's address, without a trailing slash
 * @throws ValiError if it is not a manifest of this product
 */
export const describeInstallation = (manifest: unknown, page: string): Description =>
  v.parse(description, inFolder(manifest, page));

function inFolder(value: unknown, page: string): unknown {
  if (typeof value === 'string') return value.replace('{page}', () => page);
  if (Array.isArray(value)) return value.map((one) => inFolder(one, page));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, inFolder(one, page)]),
  );
}

/** The text by which the installer recognizes what it created, even after it has been renamed. */
export const markOf = (key: PartKey): string => `[recording-control:${key}]`;

/** `domain:entity:action` for every action of a role. */
export const permissionsOf = (policies: readonly Policy[]): string[] =>
  policies.flatMap(({ domain, entityName, actionSet }) =>
    actionSet.map((action) => `${domain}:${entityName}:${action}`),
  );
