import type { ActualClient } from './actual.ts';
import { findPart } from './actual.ts';
import { agrees, isValues, type Values } from './changes.ts';
import type { Desired } from './desired.ts';
import { type PartKey, partKeys } from './description.ts';

type ClientIds = Readonly<Partial<Record<PartKey, string>>>;

/** The ids that config.json needs, of the clients that exist. */
export function clientIdsOf(
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

const isByPage = (ids: Values): boolean => [...partKeys, 'setup'].some((key) => key in ids);

/**
 * What config.json has to say. Keys that have nothing to do with the sign-in stay, and so do the clients of other regions.
 * @param served what it says now; `null`: there is none that can be read
 * @param domain of the region that the clients are in
 */
export function configWith(served: Values | null, ids: ClientIds, domain: string): Values {
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

/** Whether a config.json does what another one asks for. */
export const doesAs = (served: Values | null, wanted: Values): boolean =>
  served !== null && agrees(served, wanted);
