import { type Actual, type ActualClient, findPart } from './actual.ts';
import { changesIn, union } from './changes.ts';
import type { Desired } from './desired.ts';
import { adopted, ambiguous, type Part } from './plan-part.ts';

/** The step that creates or completes the OAuth client of one page. */
export function planClient({ key, ...desired }: Desired['clients'][number], actual: Actual): Part {
  const { name, authorizedGrantType } = desired;
  const found = findPart(actual.clients, { key, name });
  if (found === 'ambiguous') return ambiguous('client', name);
  if (!found) return { steps: [{ action: 'createClient', key, name, client: desired }] };
  const { authorizedGrantType: grant } = found;
  if (grant === 'TOKEN') return { obstacles: [{ kind: 'implicitClient', name: found.name }] };
  if (grant !== authorizedGrantType) {
    return { obstacles: [{ kind: 'otherGrant', name: found.name, grant }] };
  }
  const remarks = adopted('client', found, key);
  const client = completed(found, desired);
  const changes = changesIn({ ...found }, client);
  if (changes.length === 0) return { remarks };
  const { id, name: current, description, roleDivisions } = found;
  const others = roleDivisions.length > 0 ? { roleDivisions } : {};
  const body = { name: current, description, authorizedGrantType, ...others, ...client };
  return {
    remarks,
    steps: [{ action: 'changeClient', key, id, name: current, client: body, changes }],
  };
}

/**
 * Redirect URIs and scopes that others added stay. A shorter token lifetime is the organization's choice; 0 means that
 * none is set, and then the platform's default applies, which is longer.
 */
const completed = (found: ActualClient, desired: Omit<Desired['clients'][number], 'key'>) => ({
  registeredRedirectUri: union(found.registeredRedirectUri, desired.registeredRedirectUri),
  scope: union(found.scope, desired.scope),
  accessTokenValiditySeconds: Math.min(
    found.accessTokenValiditySeconds || Number.POSITIVE_INFINITY,
    desired.accessTokenValiditySeconds,
  ),
  state: 'active',
});
