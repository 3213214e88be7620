import { isMarked } from './actual.ts';
import type { PartKey } from './description.ts';
import type { Step } from './step.ts';

/** Something that only a person can decide. While there is one, nothing is changed. */
export type Obstacle =
  /** A client with this name uses the implicit grant, which Genesys Cloud is retiring and which cannot be changed. */
  | { readonly kind: 'implicitClient'; readonly name: string }
  /** A client with this name uses another grant type. */
  | { readonly kind: 'otherGrant'; readonly name: string; readonly grant: string }
  /** The organization's schema for this type of integration does not have these fields. */
  | { readonly kind: 'unknownFields'; readonly name: string; readonly fields: readonly string[] }
  /** An integration with this name shows another page, and was not created by the installer. */
  | { readonly kind: 'otherPage'; readonly name: string; readonly url: string }
  /** Several integrations show the page, and nothing tells which one is meant. */
  | { readonly kind: 'samePage'; readonly names: readonly string[] }
  /** Several objects have this name, and none has the installer's mark. */
  | {
      readonly kind: 'ambiguous';
      readonly what: 'role' | 'client' | 'integration';
      readonly name: string;
    };

/** Something that the administrator should know, and that the installer leaves to a person. */
export type Remark =
  /** Roles cannot be granted to this group: each of its members needs the role individually. */
  | { readonly kind: 'groupTakesNoRoles'; readonly group: string; readonly role: string }
  /** The group has the role, but not in the home division: an administrator may have restricted it on purpose. */
  | { readonly kind: 'otherDivision'; readonly group: string; readonly role: string }
  /** The permission does not exist in this organization, so it is left out of the role. */
  | { readonly kind: 'unknownPermission'; readonly permission: string; readonly role: string }
  /** The group no longer sees the page, but keeps the role: its members may need it for other reasons. */
  | { readonly kind: 'keepsRole'; readonly groupId: string; readonly role: string }
  /** An object with this name existed before: it is used, and an uninstall leaves it. */
  | {
      readonly kind: 'adopted';
      readonly what: 'role' | 'client' | 'integration';
      readonly name: string;
    };

export interface Plan {
  /** In the order of execution; empty: nothing to change. */
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
  readonly remarks: readonly Remark[];
}

/** The plan for one object. */
export type Part = Partial<Plan>;

export const ambiguous = (what: 'role' | 'client' | 'integration', name: string): Part => ({
  obstacles: [{ kind: 'ambiguous', what, name }],
});

export const adopted = (
  what: 'role' | 'client' | 'integration',
  found: { readonly name: string; readonly description?: string; readonly notes?: string },
  key: PartKey,
): Remark[] => (isMarked(found, key) ? [] : [{ kind: 'adopted', what, name: found.name }]);
