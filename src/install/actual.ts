import { isValues, type Values } from './changes.ts';
import { markOf, type PartKey, permissionsOf, type Policy } from './description.ts';

/*
 * The current state of an organization. The platform's lists leave out some fields: these are `null` unless the object
 * itself has been read.
 */

/** A policy of an existing role. Other fields are sent back unchanged. */
export interface ActualPolicy extends Policy {
  /** Restricts the policy to certain objects, such as the calls of one queue. */
  readonly resourceConditionNode?: unknown;
}

export interface ActualRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Permissions without a policy, in the form of older roles. Sent back unchanged. */
  readonly permissions: readonly string[];
  /** Empty unless the role has been read. */
  readonly permissionPolicies: readonly ActualPolicy[];
  /** The groups and users that have the role. */
  readonly grants: readonly Grant[] | null;
}

/** A group or user that has a role. */
export interface Grant {
  readonly id: string;
  /** The divisions in which it has the role. */
  readonly divisionIds: readonly string[];
}

/** What a role allows on every object, as `domain:entity:action`; an action may be `*`. */
export const grantedBy = ({ permissionPolicies }: ActualRole): string[] =>
  permissionsOf(permissionPolicies.filter((policy) => !isConditional(policy)));

export function isConditional({ resourceConditionNode: node }: ActualPolicy): boolean {
  if (!isValues(node)) return false;
  const { variableName, terms } = node;
  return Boolean(variableName) || (Array.isArray(terms) && terms.length > 0);
}

export interface ActualClient {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly authorizedGrantType: string;
  readonly registeredRedirectUri: readonly string[];
  readonly scope: readonly string[];
  readonly accessTokenValiditySeconds: number;
  readonly state: string;
  /** Sent back unchanged, because an update replaces the whole client. */
  readonly roleDivisions: readonly unknown[];
}

export interface ActualIntegration {
  readonly id: string;
  readonly name: string;
  readonly typeId: string;
  readonly notes: string;
  readonly intendedState: string;
  /** ACTIVE, ACTIVATING, INACTIVE, DEACTIVATING or ERROR; `null`: not reported. */
  readonly reportedState: string | null;
  readonly config: {
    readonly version: number;
    readonly name: string;
    readonly notes: string;
    readonly properties: Values;
    readonly advanced: Values;
    readonly credentials: Values;
  } | null;
}

export interface Actual {
  readonly roles: readonly ActualRole[];
  readonly clients: readonly ActualClient[];
  readonly integrations: readonly ActualIntegration[];
  /** The division in which roles are granted. */
  readonly homeDivisionId: string;
  /** Every permission that exists in the organization; `null`: not reported. */
  readonly permissions: ReadonlySet<string> | null;
}

/** An object with a text field that may contain the installer's mark. */
interface Marked {
  readonly name: string;
  readonly description?: string;
  readonly notes?: string;
}

export const isMarked = (one: Marked, key: PartKey): boolean =>
  (one.description ?? one.notes ?? '').includes(markOf(key));

/** The object for a part of the description; `ambiguous`: several have its name, and none has the installer's mark. */
export function findPart<T extends Marked>(
  all: readonly T[],
  { key, name }: { readonly key: PartKey; readonly name: string },
): T | null | 'ambiguous' {
  const marked = all.filter((one) => isMarked(one, key));
  // Others may be copies that an administrator made.
  const own = marked.find((one) => one.name === name) ?? marked[0];
  if (own) return own;
  const [first = null, ...others] = all.filter((one) => one.name === name);
  return others.length > 0 ? 'ambiguous' : first;
}

/**
 * The integrations that may be the one for a part: the installer's own, otherwise those that show the part's page,
 * otherwise those with its name. Of these, only the best: active ones, or ones with its name. Several are a tie.
 */
export function findIntegrations(
  all: readonly ActualIntegration[],
  part: WithUrl & {
    readonly key: PartKey;
    readonly name: string;
    readonly integrationType: { readonly id: string };
  },
): readonly ActualIntegration[] {
  const ofType = all.filter(({ typeId, config }) => typeId === part.integrationType.id && config);
  const candidates = [
    ofType.filter((one) => isMarked(one, part.key)),
    ofType.filter((one) => showsPage(one, part)),
    ofType.filter(({ name }) => name === part.name),
  ].find(({ length }) => length > 0);
  const rank = (one: ActualIntegration): number =>
    (one.intendedState === 'ENABLED' ? 2 : 0) + (one.name === part.name ? 1 : 0);
  const best = Math.max(...(candidates ?? []).map(rank));
  return (candidates ?? []).filter((one) => rank(one) === best);
}

/** Whether people see it. An active integration takes a moment to start. */
export const isOn = ({ intendedState, reportedState }: ActualIntegration): boolean =>
  intendedState === 'ENABLED' && [null, 'ACTIVE'].includes(reportedState);

/** Created but never configured, as an interrupted installation leaves it. */
export const isUnconfigured = ({ config }: ActualIntegration): boolean =>
  config !== null && config.notes === '' && !config.properties['url'];

/** The URL that an integration shows; empty if it was never configured. */
export function urlOf({ config }: ActualIntegration): string {
  const url = config?.properties['url'];
  return typeof url === 'string' ? url : '';
}

/**
 * Whether an integration belongs to something else, such as another product with the same name. One without the mark
 * may be taken over only if it shows this very page.
 */
export function showsOther(
  found: ActualIntegration,
  part: WithUrl & { readonly key: PartKey },
): boolean {
  if (isMarked(found, part.key) || urlOf(found) === '') return false;
  return !showsPage(found, part);
}

interface WithUrl {
  readonly properties: { readonly url: string };
}

/** Whether it shows the page of a part, regardless of the query. */
export const showsPage = (found: ActualIntegration, { properties: { url } }: WithUrl): boolean =>
  addressesOf(pageOf(url)).includes(pageOf(urlOf(found)));

const pageOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
};

/** Hosts also serve a page without `.html`, and index.html at its folder's address. */
const addressesOf = (page: string): readonly string[] => [
  page,
  page.replace(/\.html$/, ''),
  page.replace(/(?<=\/)index\.html$/, ''),
  page.replace(/\/index\.html$/, ''),
];
