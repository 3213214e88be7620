import type { Change } from './changes.ts';
import type { PartKey, Policy } from './description.ts';
import type { Group } from './desired.ts';

/** The fields of `DomainOrganizationRoleCreate` that are used. */
export interface RoleBody {
  readonly name: string;
  readonly description: string;
  readonly permissions?: readonly string[];
  readonly permissionPolicies: readonly Policy[];
}

/** The fields of `OAuthClientRequest` that are used. */
export interface ClientBody {
  readonly name: string;
  readonly description: string;
  readonly authorizedGrantType: string;
  readonly registeredRedirectUri: readonly string[];
  readonly scope: readonly string[];
  readonly accessTokenValiditySeconds: number;
  readonly state?: string;
  readonly roleDivisions?: readonly unknown[];
}

/** `IntegrationConfiguration`: the platform requires all six fields. */
export interface ConfigBody {
  readonly name: string;
  readonly version: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly advanced: Readonly<Record<string, unknown>>;
  readonly notes: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}

/** What every step has: the part it belongs to, and the display name of the object. */
interface Named {
  readonly key: PartKey;
  readonly name: string;
}

/**
 * One write, with the body that is sent. `id` and bodies are `null` if an earlier step creates the object: the plan is
 * recomputed after each step.
 */
export type Step = Named &
  (
    | { readonly action: 'createRole'; readonly role: RoleBody }
    | {
        readonly action: 'changeRole';
        readonly id: string;
        readonly role: RoleBody;
        readonly changes: readonly Change[];
      }
    | {
        readonly action: 'grantRole';
        readonly id: string | null;
        readonly group: Group;
        readonly divisionId: string;
      }
    | { readonly action: 'createClient'; readonly client: ClientBody }
    | {
        readonly action: 'changeClient';
        readonly id: string;
        readonly client: ClientBody;
        readonly changes: readonly Change[];
      }
    | { readonly action: 'createIntegration'; readonly typeId: string }
    | {
        readonly action: 'configureIntegration';
        readonly id: string | null;
        readonly config: ConfigBody | null;
        readonly changes: readonly Change[];
      }
    | { readonly action: 'enableIntegration'; readonly id: string | null }
  );

/** Unique within a plan. */
export const stepId = (step: Step): string =>
  [step.action, step.key, step.action === 'grantRole' ? step.group.id : ''].join(':');
