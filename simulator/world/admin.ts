import { randomUUID } from 'node:crypto';
import type { OAuthClient } from '../login/clients.ts';
import { stableId } from './ids.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from './people.ts';

/** The contents of Admin: groups, roles, OAuth clients and integrations. */
export interface Admin {
  readonly groups: readonly Group[];
  readonly roles: Map<string, Role>;
  readonly integrations: Map<string, Integration>;
  /** Shared with the login. */
  readonly clients: OAuthClient[];
  /** Set once an administrator has enabled a widget: from then on, the desktop shows only installed widgets. */
  decidesWidgets: boolean;
  /** Restores the initial state. */
  reset(): void;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  /** Whether the group can be granted roles. */
  readonly rolesEnabled: boolean;
  readonly memberIds: readonly string[];
}

/** `DomainPermissionPolicy`. */
export interface Policy {
  readonly domain: string;
  readonly entityName: string;
  readonly actionSet: readonly string[];
  readonly allowConditions: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly permissionPolicies: readonly Policy[];
  readonly grants: readonly {
    readonly subjectId: string;
    readonly type: string;
    readonly divisionIds: readonly string[];
  }[];
}

type Values = Readonly<Record<string, unknown>>;

export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly typeId: string;
  readonly intendedState: 'ENABLED' | 'DISABLED';
  readonly reportedState: 'ACTIVE' | 'ACTIVATING' | 'INACTIVE';
  readonly config: {
    /** Starts at 1; each change increments it. */
    readonly version: number;
    readonly properties: Values;
    readonly advanced: Values;
    readonly notes: string;
    readonly credentials: Values;
  };
}

const AGENTS_GROUP = 'Agents';
const SUPERVISORS_GROUP = 'Supervisors';
/** A group that cannot be granted roles. */
export const PROJECT_GROUP = 'Project Phoenix';

const group = (name: string, memberIds: readonly string[], rolesEnabled = true): Group => ({
  id: stableId('group', name),
  name,
  rolesEnabled,
  memberIds,
});

/** More than one page of groups, as in a real organization. */
const branches = Array.from({ length: 120 }, (_, index) =>
  group(`Branch office ${String(index + 1).padStart(3, '0')}`, []),
);

const GROUPS: readonly Group[] = [
  group(AGENTS_GROUP, [AGENT_ID, SECOND_AGENT_ID]),
  ...branches,
  group(PROJECT_GROUP, [AGENT_ID], false),
  group(SUPERVISORS_GROUP, [SUPERVISOR_ID]),
];

/** Every organization has these roles, so the list is never empty. */
const firstRoles: readonly Role[] = ['admin', 'employee', 'supervisor'].map((name) => ({
  id: stableId('role', name),
  name,
  description: `The role ${name} of Genesys Cloud`,
  permissionPolicies: [
    { domain: 'directory', entityName: 'user', actionSet: ['view'], allowConditions: false },
  ],
  grants: [],
}));

export function createAdmin(firstClients: () => readonly OAuthClient[]): Admin {
  const roles = new Map<string, Role>();
  const integrations = new Map<string, Integration>();
  const clients: OAuthClient[] = [];

  function reset(): void {
    roles.clear();
    for (const role of firstRoles) roles.set(role.id, role);
    integrations.clear();
    admin.decidesWidgets = false;
    clients.splice(0, clients.length, ...firstClients());
  }

  const admin: Admin = {
    groups: GROUPS,
    roles,
    integrations,
    clients,
    decidesWidgets: false,
    reset,
  };
  reset();
  return admin;
}

export const WIDGET_TYPE = 'embedded-client-app-interaction-widget';

/** An integration right after its creation: inactive and not configured. */
export const newIntegration = (name: string, typeId: string): Integration => ({
  id: randomUUID(),
  name,
  typeId,
  intendedState: 'DISABLED',
  reportedState: 'INACTIVE',
  config: { version: 1, properties: {}, advanced: {}, notes: '', credentials: {} },
});
