import { randomUUID } from 'node:crypto';
import type { OAuthClient } from '../login/clients.ts';
import { stableId } from './ids.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from './people.ts';

/** What an administrator sees under Admin: groups, roles, OAuth clients and integrations. */
export interface Admin {
  readonly groups: readonly Group[];
  readonly roles: Map<string, Role>;
  readonly integrations: Map<string, Integration>;
  /** The login reads the same list. */
  readonly clients: OAuthClient[];
  /** An administrator has enabled a widget: from then on the desktop shows what is installed, and nothing else. */
  decidesWidgets: boolean;
  /** Brings back the first state. */
  reset(): void;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  /** Whether roles may be given to it. */
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
    /** The first is 1; each change counts it up. */
    readonly version: number;
    readonly properties: Values;
    readonly advanced: Values;
    readonly notes: string;
    readonly credentials: Values;
  };
}

const AGENTS_GROUP = 'Agents';
const SUPERVISORS_GROUP = 'Supervisors';
/** A group that takes no roles. */
export const PROJECT_GROUP = 'Project Phoenix';

const group = (name: string, memberIds: readonly string[], rolesEnabled = true): Group => ({
  id: stableId('group', name),
  name,
  rolesEnabled,
  memberIds,
});

/** More than one page of groups, as a real organisation has. */
const branches = Array.from({ length: 120 }, (_, index) =>
  group(`Branch office ${String(index + 1).padStart(3, '0')}`, []),
);

const GROUPS: readonly Group[] = [
  group(AGENTS_GROUP, [AGENT_ID, SECOND_AGENT_ID]),
  ...branches,
  group(PROJECT_GROUP, [AGENT_ID], false),
  group(SUPERVISORS_GROUP, [SUPERVISOR_ID]),
];

/** Every organisation has these; the list of roles is never empty. */
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

/** As it is right after its creation: off, and not configured. */
export const newIntegration = (name: string, typeId: string): Integration => ({
  id: randomUUID(),
  name,
  typeId,
  intendedState: 'DISABLED',
  reportedState: 'INACTIVE',
  config: { version: 1, properties: {}, advanced: {}, notes: '', credentials: {} },
});
