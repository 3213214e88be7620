import type { ActualClient } from './actual.ts';
import { findPart } from './actual.ts';
import { agrees, isValues, type Values } from './changes.ts';
import type { Desired } from './desired.ts';
import { type PartKey, partKeys } from './description.ts';

type ClientIds = Readonly<Partial<Record<PartKey, string>>>;

/** The client ids for config.json; clients that do not exist yet are left out. */
function clientIdsOf(
  { clients }: Pick<Desired, 'clients'>,
  actual: readonly ActualClient[],
): ClientIds {
  const ids: Partial<Record<PartKey, string>> = {};
  for (const client of clients) {
    const found = findPart(actual, client);
    if (found !== null && found !== 'ambiguous') ids[client.key] = found.id;
  }
  return ids;
}

const pages: ReadonlySet<string> = new Set([...partKeys, 'setup']);

/** Whether the client ids are keyed by page rather than by region. An empty object counts as by page. */
const isByPage = (ids: Values): boolean => Object.keys(ids).every((key) => pages.has(key));

/**
 * The config.json with these clients. Keys that have nothing to do with the sign-in are kept, and so are the clients of
 * other regions.
 * @param served the current content; `null`: there is none, or it cannot be read
 * @param domain of the region that the clients are in
 */
function configWith(served: Values | null, ids: ClientIds, domain: string): Values {
  const before = served?.['clientId'];
  const byRegion = isValues(before) && !isByPage(before);
  const ofRegion = byRegion ? before[domain] : before;
  const own = { ...(isValues(ofRegion) ? ofRegion : {}), ...ids };
  return {
    ...served,
    clientId: byRegion ? { ...before, [domain]: own } : own,
    grant: 'pkce',
    ...(!byRegion && { region: domain }),
  };
}

/** An OAuth client that config.json names but the organization does not have: another organization's, or deleted. */
export interface ForeignClient {
  /** `null`: the client is for every page. */
  readonly page: string | null;
  readonly id: string;
}

/**
 * The config.json that this organization needs, and the clients in the current one that must be removed. If it lists
 * clients by region, those of other regions are kept.
 * @param served the current content; `null`: there is none, or it cannot be read
 * @param clients every OAuth client of the organization
 * @param domain of the organization's region
 */
export function configFor(
  served: Values | null,
  {
    desired,
    clients,
    domain,
  }: {
    readonly desired: Pick<Desired, 'clients'>;
    readonly clients: readonly ActualClient[];
    readonly domain: string;
  },
): { readonly config: Values; readonly foreign: readonly ForeignClient[] } {
  const ids = clientIdsOf(desired, clients);
  const before = served?.['clientId'];
  const byRegion = isValues(before) && !isByPage(before);
  const named = clientsNamedIn(byRegion ? before[domain] : before);
  const foreign = named.filter(({ id }) => !clients.some((client) => client.id === id));
  const own = Object.fromEntries(
    named
      .filter((one) => !foreign.includes(one))
      .flatMap(({ page, id }) => (page === null ? partKeys : [page]).map((key) => [key, id])),
  );
  const kept = { ...served, clientId: byRegion ? { ...before, [domain]: own } : own };
  return { config: configWith(kept, ids, domain), foreign };
}

/** @param ids one id for all pages, or an object with one per page */
function clientsNamedIn(ids: unknown): readonly ForeignClient[] {
  const all = isValues(ids) ? Object.entries(ids) : [[null, ids] as const];
  return all.flatMap(([page, id]) => (typeof id === 'string' && id !== '' ? [{ page, id }] : []));
}

/** Whether a config.json contains everything that the wanted one does, and no other clients. */
export const doesAs = (served: Values | null, wanted: Values): boolean =>
  served !== null && agrees(served, wanted) && agrees(wanted['clientId'], served['clientId']);
