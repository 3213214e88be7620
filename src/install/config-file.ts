import type { ActualClient } from './actual.ts';
import { findPart } from './actual.ts';
import { agrees, isValues, type Values } from './changes.ts';
import type { Desired } from './desired.ts';
import { type PartKey, partKeys } from './description.ts';

type ClientIds = Readonly<Partial<Record<PartKey, string>>>;

/** The ids that config.json needs, of the clients that exist. */
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

/** What names no client at all is filled in by page. */
const isByPage = (ids: Values): boolean => Object.keys(ids).every((key) => pages.has(key));

/**
 * What config.json has to say. Keys that have nothing to do with the sign-in stay, and so do the clients of other regions.
 * @param served what it says now; `null`: there is none that can be read
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

/** An OAuth client that config.json names and the organization does not have: another one's, or a deleted one. */
export interface ForeignClient {
  /** `null`: it is the client of every page. */
  readonly page: string | null;
  readonly id: string;
}

/**
 * What config.json has to say in this organization, and the clients that it named and that have to go. Clients of other
 * regions, where it names some for each region, stay.
 * @param served what it says now; `null`: there is none that can be read
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

/** @param ids one for all pages, or one for each */
function clientsNamedIn(ids: unknown): readonly ForeignClient[] {
  const all = isValues(ids) ? Object.entries(ids) : [[null, ids] as const];
  return all.flatMap(([page, id]) => (typeof id === 'string' && id !== '' ? [{ page, id }] : []));
}

/** Whether a config.json does what another one asks for, and names no other clients. */
export const doesAs = (served: Values | null, wanted: Values): boolean =>
  served !== null && agrees(served, wanted) && agrees(wanted['clientId'], served['clientId']);
