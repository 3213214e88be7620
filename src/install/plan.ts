import {
  type Actual,
  type ActualClient,
  type ActualIntegration,
  type ActualRole,
  findPart,
  isMarked,
  isUnconfigured,
} from './actual.ts';
import {
  agrees,
  type Change,
  changesIn,
  isValues,
  merged,
  union,
  withPolicies,
} from './changes.ts';
import { type PartKey, permissionsOf } from './description.ts';
import type { Desired, Group } from './desired.ts';
import type { Step } from './step.ts';
import { namesAfter, withTags } from './translations.ts';

/** What only a person can decide. Nothing is done while there is one. */
export type Obstacle =
  /** An implicit client has the name: Genesys Cloud changes no grant, and ends this one. */
  | { readonly kind: 'implicitClient'; readonly name: string }
  /** A client of another grant has the name. */
  | { readonly kind: 'otherGrant'; readonly name: string; readonly grant: string }
  /** The organization's own schema of such integrations does not know these fields. */
  | { readonly kind: 'unknownFields'; readonly name: string; readonly fields: readonly string[] }
  /** Several things have the name, and none the installer's mark. */
  | {
      readonly kind: 'ambiguous';
      readonly what: 'role' | 'client' | 'integration';
      readonly name: string;
    };

/** What the installer leaves to a person, who should know of it. */
export type Remark =
  /** The group takes no roles: its members have to be given the role one by one. */
  | { readonly kind: 'groupTakesNoRoles'; readonly group: string; readonly role: string }
  /** The organization does not know a permission, so the role goes without. */
  | { readonly kind: 'unknownPermission'; readonly permission: string; readonly role: string }
  /** Something with the name was there before: it is used, and an uninstall leaves it. */
  | {
      readonly kind: 'adopted';
      readonly what: 'role' | 'client' | 'integration';
      readonly name: string;
    };

export interface Plan {
  /** In the order in which they are done; none: there is nothing to change. */
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
  readonly remarks: readonly Remark[];
}

/** What one thing needs. */
type Part = Partial<Plan>;

/** The steps from what is to what shall be. Pure: the same of a page, of the command line, and after each step. */
export function planInstall(desired: Desired, actual: Actual): Plan {
  const parts = [
    ...desired.roles.map((role) => planRole(role, actual)),
    ...desired.clients.map((client) => planClient(client, actual)),
    ...desired.integrations.map((integration) => planIntegration(integration, actual)),
  ];
  return {
    steps: parts.flatMap(({ steps = [] }) => steps),
    obstacles: parts.flatMap(({ obstacles = [] }) => obstacles),
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
  };
}

const ambiguous = (what: 'role' | 'client' | 'integration', name: string): Part => ({
  obstacles: [{ kind: 'ambiguous', what, name }],
});

const adopted = (
  what: 'role' | 'client' | 'integration',
  found: { readonly name: string; readonly description?: string; readonly notes?: string },
  key: PartKey,
): Remark[] => (isMarked(found, key) ? [] : [{ kind: 'adopted', what, name: found.name }]);

type DesiredRole = Desired['roles'][number];

function planRole(
  { groups, ...desired }: DesiredRole,
  { roles, permissions, homeDivisionId }: Actual,
): Part {
  const { key, name } = desired;
  const found = findPart(roles, desired);
  if (found === 'ambiguous') return ambiguous('role', name);
  const role = knownPart(desired, permissions);
  const takers = groups.filter(({ takesRoles }) => takesRoles);
  const grants = takers
    .filter(({ id }) => !found?.grantedTo?.includes(id))
    .map((group): Step => ({
      action: 'grantRole',
      key,
      id: found?.id ?? null,
      name: found?.name ?? name,
      group,
      divisionId: homeDivisionId,
    }));
  return {
    steps: [...roleSteps(role, found), ...grants],
    remarks: [
      ...(found ? adopted('role', found, key) : []),
      ...unknownTo(desired, permissions),
      ...groups.filter((one) => !takers.includes(one)).map((one) => noRolesFor(one, name)),
    ],
  };
}

const noRolesFor = ({ name }: Group, role: string): Remark => ({
  kind: 'groupTakesNoRoles',
  group: name,
  role,
});

type RoleOnly = Omit<DesiredRole, 'groups'>;

function roleSteps({ key, ...desired }: RoleOnly, found: ActualRole | null): Step[] {
  if (!found) return [{ action: 'createRole', key, name: desired.name, role: desired }];
  const permissionPolicies = withPolicies(found.permissionPolicies, desired.permissionPolicies);
  const lacking = permissionsOf(permissionPolicies).filter(
    (one) => !permissionsOf(found.permissionPolicies).includes(one),
  );
  if (lacking.length === 0) return [];
  const { id, name, description } = found;
  const before = permissionsOf(found.permissionPolicies).toSorted();
  const changes = [{ field: 'permissions', from: before, to: union(before, lacking) }];
  return [
    {
      action: 'changeRole',
      key,
      id,
      name,
      role: { name, description, permissionPolicies },
      changes,
    },
  ];
}

/** The role without what the organization does not know: the platform refuses the whole role for it. */
function knownPart(role: RoleOnly, permissions: Actual['permissions']): RoleOnly {
  if (permissions === null) return role;
  const permissionPolicies = role.permissionPolicies
    .map((policy) => ({
      ...policy,
      actionSet: policy.actionSet.filter((action) =>
        permissions.has(`${policy.domain}:${policy.entityName}:${action}`),
      ),
    }))
    .filter(({ actionSet }) => actionSet.length > 0);
  return { ...role, permissionPolicies };
}

const unknownTo = (
  { name, permissionPolicies }: RoleOnly,
  permissions: Actual['permissions'],
): Remark[] =>
  permissionsOf(permissionPolicies)
    .filter((permission) => permissions !== null && !permissions.has(permission))
    .map((permission) => ({ kind: 'unknownPermission', permission, role: name }));

function planClient({ key, ...desired }: Desired['clients'][number], actual: Actual): Part {
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

/** Redirect URIs and scopes that others added stay; a shorter life of tokens is the organization's choice. */
const completed = (found: ActualClient, desired: Omit<Desired['clients'][number], 'key'>) => ({
  registeredRedirectUri: union(found.registeredRedirectUri, desired.registeredRedirectUri),
  scope: union(found.scope, desired.scope),
  accessTokenValiditySeconds: Math.min(
    found.accessTokenValiditySeconds,
    desired.accessTokenValiditySeconds,
  ),
  state: 'active',
});

type DesiredIntegration = Desired['integrations'][number];

function planIntegration(desired: DesiredIntegration, { integrations }: Actual): Part {
  const { key, name, integrationType } = desired;
  const candidates = integrations.filter(({ typeId }) => typeId === integrationType.id);
  const found = findPart(candidates, desired);
  if (found === 'ambiguous') return ambiguous('integration', name);
  if (!found) {
    const typeId = integrationType.id;
    return {
      steps: [
        { action: 'createIntegration', key, name, typeId },
        {
          action: 'configureIntegration',
          key,
          id: null,
          name,
          config: null,
          changes: changesIn({}, wanted(desired)),
        },
        { action: 'enableIntegration', key, id: null, name },
      ],
    };
  }
  const isOn = found.intendedState === 'ENABLED' && [null, 'ACTIVE'].includes(found.reportedState);
  return {
    steps: [
      ...configureSteps(desired, found),
      ...(isOn ? [] : [{ action: 'enableIntegration', key, id: found.id, name } as const]),
    ],
    remarks: isUnconfigured(found) ? [] : adopted('integration', found, key),
  };
}

/** What the configuration shall say, flat, so that each value can be compared. */
const wanted = ({ name, properties, advanced }: DesiredIntegration) => ({
  name,
  ...properties,
  ...advanced,
});

function configureSteps(desired: DesiredIntegration, found: ActualIntegration): Step[] {
  const { key, name } = desired;
  const { id, config } = found;
  if (config === null) return [];
  const properties = merged(config.properties, desired.properties);
  const { i10n: wantedNames, ...others } = desired.advanced;
  const namesBefore = isValues(config.advanced['i10n']) ? config.advanced['i10n'] : {};
  const { i10n, tags } = namesAfter(
    { actual: namesBefore, notes: config.notes },
    { key, usual: desired.usualNames, wanted: wantedNames },
  );
  // Each way, since a name that goes takes nothing from those that stay.
  const isSame = agrees(namesBefore, i10n) && agrees(i10n, namesBefore);
  const otherAdvanced = merged(config.advanced, others);
  const changes: Change[] = [
    ...changesIn({ name: config.name }, { name }),
    ...changesIn(config.properties, properties),
    ...changesIn(config.advanced, otherAdvanced),
    ...(isSame ? [] : [{ field: 'i10n', from: namesBefore, to: i10n }]),
  ];
  if (changes.length === 0) return [];
  // Only what the installer made carries its mark: an uninstall leaves the rest.
  const isOurs = isMarked(config, key) || isUnconfigured(found);
  const marked = isMarked(config, key) ? config.notes : desired.notes;
  const notes = isOurs ? withTags(marked, key, tags) : config.notes;
  return [
    {
      action: 'configureIntegration',
      key,
      id,
      name,
      config: {
        name,
        version: config.version,
        properties,
        advanced: { ...otherAdvanced, i10n },
        notes,
        credentials: config.credentials,
      },
      changes: [...changes, ...changesIn({ notes: config.notes }, { notes })],
    },
  ];
}
