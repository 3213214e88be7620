import type { Operation } from '../operations.ts';

/*
 * The operations that install and uninstall the product; those used at run time are in src/genesys/operations.ts.
 * Permissions: Genesys' public API description, and for `subjectgrants`, `divisions/home` and `permissions` the
 * documentation of its SDKs.
 */

const integrations = '/api/v2/integrations';
const integration = `${integrations}/{integrationId}`;
const integrationConfig = `${integration}/config/current`;
const clients = '/api/v2/oauth/clients';
const client = `${clients}/{clientId}`;
const roles = '/api/v2/authorization/roles';
const role = `${roles}/{roleId}`;

const operation = (
  method: Operation['method'],
  path: string,
  permission: string | null,
  scope: string,
  why: string,
): Operation => ({
  method,
  path,
  permissions: permission === null ? [] : [permission],
  scope,
  why,
});

export const readToken = operation(
  'GET',
  '/api/v2/tokens/me',
  null,
  'user-basic-info',
  'to see the scopes of a token (check)',
);

export const readMyGrants = operation(
  'GET',
  '/api/v2/authorization/subjects/me',
  null,
  'authorization',
  'to see which rights the installer has',
);

export const listPermissions = operation(
  'GET',
  '/api/v2/authorization/permissions',
  null,
  'authorization',
  'to see which permissions the organization has (install)',
);

export const readHomeDivision = operation(
  'GET',
  '/api/v2/authorization/divisions/home',
  null,
  'authorization',
  'to give roles in the home division (install)',
);

export const listGroups = operation(
  'GET',
  '/api/v2/groups',
  null,
  'groups:readonly',
  'to find the groups of agents and supervisors (install)',
);

export const listRoles = operation(
  'GET',
  roles,
  'authorization:role:view',
  'authorization',
  'to see which roles exist (install)',
);

export const readRole = operation(
  'GET',
  role,
  'authorization:role:view',
  'authorization',
  'to verify a role (install)',
);

export const createRole = operation(
  'POST',
  roles,
  'authorization:role:add',
  'authorization',
  'to create a role (install)',
);

export const changeRole = operation(
  'PUT',
  role,
  'authorization:role:edit',
  'authorization',
  'to complete a role (install)',
);

export const deleteRole = operation(
  'DELETE',
  role,
  'authorization:role:delete',
  'authorization',
  'to delete a role that the installer made (uninstall)',
);

export const listRoleGrants = operation(
  'GET',
  `${role}/subjectgrants`,
  'authorization:role:view',
  'authorization',
  'to see which groups have a role (install)',
);

export const grantRole = operation(
  'POST',
  role,
  'authorization:grant:add',
  'authorization',
  'to give a role to a group (install)',
);

export const listClients = operation(
  'GET',
  clients,
  'oauth:client:view',
  'oauth',
  'to see which OAuth clients exist (install)',
);

export const readClient = operation(
  'GET',
  client,
  'oauth:client:view',
  'oauth',
  'to verify an OAuth client (install)',
);

export const createClient = operation(
  'POST',
  clients,
  'oauth:client:add',
  'oauth',
  'to create an OAuth client (install)',
);

export const changeClient = operation(
  'PUT',
  client,
  'oauth:client:edit',
  'oauth',
  'to complete an OAuth client, and to switch it off before it is deleted (install)',
);

export const deleteClient = operation(
  'DELETE',
  client,
  'oauth:client:delete',
  'oauth',
  'to delete an OAuth client that the installer made (uninstall)',
);

export const listIntegrations = operation(
  'GET',
  integrations,
  'integrations:integration:view',
  'integrations',
  'to see which integrations exist (install)',
);

export const readIntegration = operation(
  'GET',
  integration,
  'integrations:integration:view',
  'integrations',
  'to verify an integration (install)',
);

export const createIntegration = operation(
  'POST',
  integrations,
  'integrations:integration:add',
  'integrations',
  'to create an integration (install)',
);

export const switchIntegration = operation(
  'PATCH',
  integration,
  'integrations:integration:edit',
  'integrations',
  'to activate an integration (install)',
);

export const deleteIntegration = operation(
  'DELETE',
  integration,
  'integrations:integration:delete',
  'integrations',
  'to delete an integration that the installer made (uninstall)',
);

export const readIntegrationConfig = operation(
  'GET',
  integrationConfig,
  'integrations:integration:view',
  'integrations',
  'to read how an integration is configured (install)',
);

export const writeIntegrationConfig = operation(
  'PUT',
  integrationConfig,
  'integrations:integration:edit',
  'integrations',
  'to configure an integration (install)',
);

export const readConfigSchema = operation(
  'GET',
  `${integrations}/types/{typeId}/configschemas/{configType}`,
  'integrations:integration:view',
  'integrations',
  'to see what an integration may be configured with (install)',
);
