import type { Actual, ActualIntegration, ActualRole } from '../../install/actual.ts';
import { isMarked } from '../../install/actual.ts';
import { type Description, partKeys } from '../../install/description.ts';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import { listAll } from './lists.ts';
import * as operations from './operations.ts';
import {
  clientShape,
  configShape,
  divisionShape,
  grantShape,
  integrationShape,
  listedRoleShape,
  permissionsShape,
  roleShape,
} from './shapes.ts';

/**
 * Reads what the organization has, with full details of the roles that concern the installation, which have the
 * installer's mark or a name from the description, and of integrations.
 * @param extent see `readIntegrations`
 */
export async function readActual(
  api: Api,
  description: Description,
  extent: Extent = 'needed',
): Promise<Result<Actual>> {
  const division = await api.call(operations.readHomeDivision, { answer: divisionShape });
  if (!division.ok) return division;
  const roles = await readRoles(api, description);
  if (!roles.ok) return roles;
  const clients = await listAll(api, operations.listClients, clientShape);
  if (!clients.ok) return clients;
  const integrations = await readIntegrations(api, description, extent);
  if (!integrations.ok) return integrations;
  return success({
    roles: roles.value,
    clients: clients.value,
    integrations: integrations.value,
    homeDivisionId: division.value.id,
    permissions: await readPermissions(api, description),
  });
}

type Thing = { readonly name: string; readonly description?: string; readonly notes?: string };

const concerns = (one: Thing, names: readonly string[]): boolean =>
  names.includes(one.name) || partKeys.some((key) => isMarked(one, key));

export async function readRoles(
  api: Api,
  { roles: described }: Description,
): Promise<Result<ActualRole[]>> {
  const listed = await listAll(api, operations.listRoles, listedRoleShape, {
    query: { userCount: 'false' },
  });
  if (!listed.ok) return listed;
  const names = described.map(({ name }) => name);
  return forEach(listed.value, (role) =>
    concerns(role, names) ? readRole(api, role.id) : Promise.resolve(success(role)),
  );
}

async function withGrants(api: Api, role: ActualRole): Promise<Result<ActualRole>> {
  const path = { roleId: role.id };
  const grants = await listAll(api, operations.listRoleGrants, grantShape, { path });
  return grants.ok ? success({ ...role, grants: grants.value }) : grants;
}

/** Reads the current state of one role. */
export async function readRole(api: Api, roleId: string): Promise<Result<ActualRole>> {
  const role = await api.call(operations.readRole, { path: { roleId }, answer: roleShape });
  return role.ok ? withGrants(api, role.value) : role;
}

/**
 * Which integrations are read with their configuration: `all` that may show one of the pages, or only those that are
 * `needed`, because one with the installer's mark makes the others of its type irrelevant.
 */
type Extent = 'needed' | 'all';

export async function readIntegrations(
  api: Api,
  { integrations: described }: Description,
  extent: Extent = 'needed',
): Promise<Result<ActualIntegration[]>> {
  const read: ActualIntegration[] = [];
  for (const { key, integrationType } of described) {
    const query = { integrationType: integrationType.id };
    const listed = await listAll(api, operations.listIntegrations, integrationShape, { query });
    if (!listed.ok) return listed;
    // A server that does not support the filter returns every type.
    const ofType = listed.value.filter(({ typeId }) => typeId === integrationType.id);
    const own = ofType.filter((one) => isMarked(one, key));
    const needed = extent === 'needed' && own.length > 0 ? own : ofType;
    const configured = await forEach(ofType, (one) =>
      needed.includes(one) ? withConfigIfThere(api, one) : Promise.resolve(success(one)),
    );
    if (!configured.ok) return configured;
    read.push(...configured.value);
  }
  return success(read);
}

/** Somebody else may just have deleted it. */
async function withConfigIfThere(
  api: Api,
  one: ActualIntegration,
): Promise<Result<ActualIntegration>> {
  const configured = await withConfig(api, one);
  const isGone = !configured.ok && configured.failure.kind === 'notFound';
  return isGone ? success(one) : configured;
}

async function withConfig(api: Api, one: ActualIntegration): Promise<Result<ActualIntegration>> {
  const path = { integrationId: one.id };
  const config = await api.call(operations.readIntegrationConfig, { path, answer: configShape });
  if (!config.ok) return config;
  return success({ ...one, notes: one.notes || config.value.notes, config: config.value });
}

/** Reads the current state of one integration. */
export async function readIntegration(
  api: Api,
  integrationId: string,
): Promise<Result<ActualIntegration>> {
  const path = { integrationId };
  const one = await api.call(operations.readIntegration, { path, answer: integrationShape });
  return one.ok ? withConfig(api, one.value) : one;
}

/** All permissions in the domains that the roles need; `null` if the organization does not list them. */
export async function readPermissions(
  api: Api,
  { roles }: Description,
): Promise<ReadonlySet<string> | null> {
  const policies = roles.flatMap(({ permissionPolicies }) => permissionPolicies);
  const all = new Set<string>();
  for (const domain of new Set(policies.map((policy) => policy.domain))) {
    const query = { queryType: 'domain', query: domain };
    const listed = await listAll(api, operations.listPermissions, permissionsShape, { query });
    if (!listed.ok || listed.value.length === 0) return null;
    for (const permission of listed.value.flat()) all.add(permission);
  }
  return all;
}

/** Reads one after the other and stops at the first failure. */
async function forEach<From, To>(
  all: readonly From[],
  read: (one: From) => Promise<Result<To>>,
): Promise<Result<To[]>> {
  const done: To[] = [];
  for (const one of all) {
    const result = await read(one);
    if (!result.ok) return result;
    done.push(result.value);
  }
  return success(done);
}
