import { type ActualClient, findPart } from './actual.ts';
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

/** An OAuth client in config.json that the installation leaves out. */
export interface LeftOutClient {
  /** `null`: the client is for every page. */
  readonly page: string | null;
  readonly id: string;
  /**
   * - `absent`: the organization does not have it: it is another organization's, or was deleted
   * - `noPkce`: it has another grant, and config.json now says `pkce`
   */
  readonly why: 'absent' | 'noPkce';
}

/**
 * The config.json that this organization needs, and the clients in the current one that it leaves out. Keys that have
 * nothing to do with the sign-in are kept, and so are the clients of other regions.
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
): { readonly config: Values; readonly leftOut: readonly LeftOutClient[] } {
  const regions = regionsOf(served?.['clientId']);
  const own: Partial<Record<string, string>> = {};
  const leftOut: LeftOutClient[] = [];
  for (const { page, id } of clientsNamedIn(regions ? regions[domain] : served?.['clientId'])) {
    const client = clients.find((one) => one.id === id);
    if (!client) leftOut.push({ page, id, why: 'absent' });
    else if (client.authorizedGrantType !== 'CODE') leftOut.push({ page, id, why: 'noPkce' });
    else for (const key of page === null ? pagesOf(client) : [page]) own[key] = id;
  }
  Object.assign(own, clientIdsOf(desired, clients));
  const config = {
    ...served,
    clientId: regions ? { ...regions, [domain]: own } : own,
    grant: 'pkce',
    ...(!regions && { region: domain }),
  };
  return { config, leftOut };
}

/** The client ids by region; `null` if they are not keyed by region. */
function regionsOf(ids: unknown): Values | null {
  const regions = Object.entries(isValues(ids) ? ids : {}).filter(([key]) => key.includes('.'));
  return regions.length > 0 ? Object.fromEntries(regions) : null;
}

const pages: ReadonlySet<string> = new Set([...partKeys, 'setup']);

/** @param ids one id for all pages, or an object with one per page */
function clientsNamedIn(ids: unknown): readonly Pick<LeftOutClient, 'page' | 'id'>[] {
  const all = isValues(ids)
    ? Object.entries(ids).filter(([page]) => pages.has(page))
    : [[null, ids] as const];
  return all.flatMap(([page, id]) =>
    typeof id === 'string' && id.trim() !== '' ? [{ page, id: id.trim() }] : [],
  );
}

const files = { agent: '/index.html', queue: '/queue.html' } as const satisfies Record<
  PartKey,
  string
>;

/** The pages that a client can sign in to. */
const pagesOf = ({ registeredRedirectUri }: ActualClient): readonly PartKey[] =>
  partKeys.filter((key) => registeredRedirectUri.some((uri) => uri.endsWith(files[key])));

/** Whether a config.json contains everything that the wanted one does, and no other clients. */
export const doesAs = (served: Values | null, wanted: Values): boolean =>
  served !== null && agrees(served, wanted) && agrees(wanted['clientId'], served['clientId']);
