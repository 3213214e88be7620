import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { OAuthClient } from '../../login/clients.ts';
import type { PlatformContext } from '../app.ts';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import { askedPage } from '../paging.ts';
import type { PlatformDeps } from '../platform-deps.ts';
import { refuseAdmin } from './refusals.ts';

const READ = ['oauth', 'oauth:readonly'] as const;
const WRITE = ['oauth'] as const;
const MAX_PAGE_SIZE = 100;
/** Genesys Cloud's default. */
const DAY_SECONDS = 86_400;

/** Scopes of Genesys Cloud, limited to those that this product needs and similar ones. Each may end in `:readonly`. */
const SCOPES: ReadonlySet<string> = new Set([
  'analytics',
  'authorization',
  'conversations',
  'groups',
  'integrations',
  'notifications',
  'oauth',
  'recordings',
  'routing',
  'user-basic-info',
  'users',
]);

const Client = v.strictObject({
  name: v.string(),
  description: v.optional(v.string(), ''),
  accessTokenValiditySeconds: v.optional(
    v.pipe(v.number(), v.minValue(300), v.maxValue(172_800)),
    DAY_SECONDS,
  ),
  registeredRedirectUri: v.optional(v.array(v.string()), []),
  roleIds: v.optional(v.array(v.string())),
  authorizedGrantType: v.optional(v.string()),
  scope: v.optional(v.array(v.string()), []),
  roleDivisions: v.optional(
    v.array(v.strictObject({ roleId: v.string(), divisionId: v.string() })),
    [],
  ),
  state: v.optional(v.picklist(['active', 'disabled', 'inactive'])),
});
type Client = v.InferOutput<typeof Client>;

/** Lists, creates, changes and deletes OAuth clients, as Admin > Integrations > OAuth does. */
export function clientOperations({ admin: { clients }, settings }: PlatformDeps): Operation[] {
  function asked(context: PlatformContext): OAuthClient {
    const found = clients.find(({ id }) => id === context.req.param('clientId'));
    if (found === undefined) throw refuseAdmin('clientNotFound');
    return found;
  }

  return [
    {
      method: 'GET',
      path: '/oauth/clients',
      scopes: READ,
      anyOf: ['oauth:client:view'],
      handle: (context) =>
        context.json(askedPage(context, clients.map(show), '/api/v2/oauth/clients', MAX_PAGE_SIZE)),
    },
    {
      method: 'POST',
      path: '/oauth/clients',
      scopes: WRITE,
      anyOf: ['oauth:client:add'],
      async handle(context) {
        const body = await readBody(context, Client);
        const grant = checkGrant(body);
        if (body.state !== undefined && body.state !== 'active') throw refuseAdmin('badState');
        // Existing implicit clients keep working; new ones can no longer be created.
        if (grant === 'TOKEN') throw refuseAdmin('badGrantType');
        checkScopes(body, grant);
        if (clients.length >= settings.maxClients) throw refuseAdmin('tooManyClients');
        const made = { id: randomUUID(), ...contentOf(body), grant };
        clients.push(made);
        return context.json({ ...show(made), secret: randomUUID().replaceAll('-', '') });
      },
    },
    {
      method: 'GET',
      path: '/oauth/clients/:clientId',
      scopes: READ,
      anyOf: ['oauth:client:view'],
      handle: (context) => context.json(show(asked(context))),
    },
    {
      method: 'PUT',
      path: '/oauth/clients/:clientId',
      scopes: WRITE,
      anyOf: ['oauth:client:edit'],
      async handle(context) {
        const before = asked(context);
        const body = await readBody(context, Client);
        const grant = checkGrant(body);
        if (grant !== before.grant) throw refuseAdmin('badGrantType');
        checkScopes(body, grant);
        const after = { ...before, ...contentOf(body) };
        clients.splice(clients.indexOf(before), 1, after);
        return context.json(show(after));
      },
    },
    {
      method: 'DELETE',
      path: '/oauth/clients/:clientId',
      scopes: WRITE,
      anyOf: ['oauth:client:delete'],
      handle(context) {
        const client = asked(context);
        if ((client.state ?? 'active') === 'active') throw refuseAdmin('cannotDeleteClient');
        clients.splice(clients.indexOf(client), 1);
        return context.body(null, 204);
      },
    },
  ];
}

const Grant = v.picklist(['CODE', 'TOKEN', 'CLIENT-CREDENTIALS']);

function checkGrant({ authorizedGrantType }: Client): OAuthClient['grant'] {
  if (authorizedGrantType === undefined) throw refuseAdmin('grantTypeRequired');
  const grant = v.safeParse(Grant, authorizedGrantType);
  if (!grant.success) throw refuseAdmin('badGrantType');
  return grant.output;
}

function checkScopes({ scope, roleDivisions }: Client, grant: OAuthClient['grant']): void {
  if (grant === 'CLIENT-CREDENTIALS') {
    if (roleDivisions.length === 0) throw refuseAdmin('missingRoles');
    return;
  }
  if (scope.length === 0) throw refuseAdmin('missingScope');
  const isKnown = (one: string): boolean => SCOPES.has(one.replace(/:readonly$/, ''));
  if (!scope.every(isKnown)) throw refuseAdmin('invalidScope');
}

/** A PUT replaces the whole client: properties that are left out get their defaults. */
function contentOf({ state = 'active', ...body }: Client) {
  const { name, description, accessTokenValiditySeconds, registeredRedirectUri } = body;
  const { scope, roleDivisions } = body;
  return {
    name,
    description,
    accessTokenValiditySeconds,
    registeredRedirectUri,
    scope,
    roleDivisions,
    state,
  };
}

function show(client: OAuthClient) {
  const { grant, secret: _, permissions: _rights, ...others } = client;
  return {
    description: '',
    state: 'active',
    roleDivisions: [],
    ...others,
    authorizedGrantType: grant,
    selfUri: `/api/v2/oauth/clients/${client.id}`,
  };
}
