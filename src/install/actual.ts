import type { Values } from './changes.ts';
import { markOf, type PartKey, type Policy } from './description.ts';

/*
 * What an organization has. Lists tell only a part of it: what stands only in a thing itself is `null` until it was read
 * there, which is done for the few things that concern the installation.
 */

export interface ActualRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly permissionPolicies: readonly Policy[];
  /** The ids of the groups and people that have it. */
  readonly grantedTo: readonly string[] | null;
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
  /** Sent back as they are, since a change replaces the whole. */
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
  /** Where roles are given. */
  readonly homeDivisionId: string;
  /** Every permission that the organization knows; `null`: not reported. */
  readonly permissions: ReadonlySet<string> | null;
}

/** A thing with the text that may carry the installer's mark. */
interface Marked {
  readonly name: string;
  readonly description?: string;
  readonly notes?: string;
}

export const isMarked = (one: Marked, key: PartKey): boolean =>
  (one.description ?? one.notes ?? '').includes(markOf(key));

/** The thing that a part of the description stands for; `ambiguous`: several have its name, and none the mark. */
export function findPart<T extends Marked>(
  all: readonly T[],
  { key, name }: { readonly key: PartKey; readonly name: string },
): T | null | 'ambiguous' {
  const marked = all.find((one) => isMarked(one, key));
  if (marked) return marked;
  const [first = null, ...others] = all.filter((one) => one.name === name);
  return others.length > 0 ? 'ambiguous' : first;
}

/** Made and never configured: what an installation that broke off leaves. */
export const isUnconfigured = ({ config }: ActualIntegration): boolean =>
  config !== null && config.notes === '' && !config.properties['url'];

/** The address of what an integration shows; empty: it was never configured. */
export function urlOf({ config }: ActualIntegration): string {
  const url = config?.properties['url'];
  return typeof url === 'string' ? url : '';
}

/** Another product may have the same name: it is not ours to replace, unless it shows the very page. */
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

/** Whether it shows the page of a part, with whatever query. */
export const showsPage = (found: ActualIntegration, { properties: { url } }: WithUrl): boolean =>
  addressesOf(pageOf(url)).includes(pageOf(urlOf(found)));

const pageOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
};

/** Hosts give a page also without `.html`, and index.html also for its folder. */
const addressesOf = (page: string): readonly string[] => [
  page,
  page.replace(/\.html$/, ''),
  page.replace(/(?<=\/)index\.html$/, ''),
  page.replace(/\/index\.html$/, ''),
];
