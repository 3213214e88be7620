import * as v from 'valibot';
import type { ActualClient, ActualIntegration, ActualRole, Grant } from '../../install/actual.ts';

/*
 * The parts used of Platform API responses. The secret in the response to a creation is left out, so it goes no
 * further.
 */

const text = v.fallback(v.string(), '');
const texts = v.fallback(v.array(v.string()), []);
const values = v.fallback(v.record(v.string(), v.unknown()), {});

/** Loose and strict: everything in other people's roles is sent back, as it was. */
const policy = v.looseObject({
  domain: v.string(),
  entityName: v.string(),
  actionSet: v.array(v.string()),
  allowConditions: v.fallback(v.boolean(), false),
  resourceConditionNode: v.optional(v.unknown()),
});

/** A role in a list, where only its name and description matter. */
export const listedRoleShape = v.pipe(
  v.object({ id: v.string(), name: text, description: text }),
  v.transform((role): ActualRole => ({
    ...role,
    permissions: [],
    permissionPolicies: [],
    grants: null,
  })),
);

/** A change replaces all policies. */
export const roleShape = v.pipe(
  v.object({
    id: v.string(),
    name: text,
    description: text,
    permissions: v.nullish(v.array(v.string()), []),
    permissionPolicies: v.nullish(v.array(policy), []),
  }),
  v.transform(({ permissions, permissionPolicies, ...role }): ActualRole => ({
    ...role,
    permissions: permissions ?? [],
    permissionPolicies: permissionPolicies ?? [],
    grants: null,
  })),
);

export const clientShape = v.pipe(
  v.object({
    id: v.string(),
    name: text,
    description: text,
    authorizedGrantType: text,
    registeredRedirectUri: texts,
    scope: texts,
    accessTokenValiditySeconds: v.fallback(v.number(), 0),
    state: v.fallback(v.string(), 'active'),
    roleDivisions: v.fallback(v.array(v.unknown()), []),
  }),
  v.transform((client): ActualClient => client),
);

export const integrationShape = v.pipe(
  v.object({
    id: v.string(),
    name: text,
    integrationType: v.object({ id: v.string() }),
    notes: text,
    intendedState: text,
    reportedState: v.nullish(v.object({ code: v.nullish(v.string()) })),
  }),
  v.transform(({ integrationType, reportedState, ...rest }): ActualIntegration => ({
    ...rest,
    typeId: integrationType.id,
    reportedState: reportedState?.code ?? null,
    config: null,
  })),
);

export const configShape = v.object({
  version: v.number(),
  name: text,
  notes: text,
  properties: values,
  advanced: values,
  credentials: values,
});

/** `SubjectDivisionGrants`: a group or user that has a role. */
export const grantShape = v.pipe(
  v.object({ id: v.string(), divisions: v.fallback(v.array(v.object({ id: v.string() })), []) }),
  v.transform(({ id, divisions }): Grant => ({
    id,
    divisionIds: divisions.map((division) => division.id),
  })),
);

export const divisionShape = v.object({ id: v.string() });

/** `DomainPermissionCollection`: the permissions of a domain. */
export const permissionsShape = v.pipe(
  v.object({
    domain: v.string(),
    permissionMap: v.record(
      v.string(),
      v.array(v.object({ action: v.string(), entityType: v.optional(v.string()) })),
    ),
  }),
  v.transform(({ domain, permissionMap }) =>
    Object.entries(permissionMap).flatMap(([entity, actions]) =>
      actions.map(({ action, entityType }) => `${domain}:${entityType ?? entity}:${action}`),
    ),
  ),
);

export const groupShape = v.object({
  id: v.string(),
  name: v.string(),
  state: v.fallback(v.string(), 'active'),
  rolesEnabled: v.fallback(v.boolean(), false),
});

/** `AuthzSubject`: the caller's roles and their permissions. */
export const subjectShape = v.pipe(
  v.object({
    grants: v.array(
      v.object({
        role: v.object({
          policies: v.fallback(
            v.array(v.object({ domain: text, entityName: text, actions: texts })),
            [],
          ),
        }),
      }),
    ),
  }),
  v.transform(({ grants }) =>
    grants
      .flatMap(({ role }) => role.policies)
      .flatMap(({ domain, entityName, actions }) =>
        actions.map((action) => `${domain}:${entityName}:${action}`),
      ),
  ),
);
