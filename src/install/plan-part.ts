import { isMarked } from './actual.ts';
import type { PartKey } from './description.ts';
import type { Step } from './step.ts';

/** What only a person can decide. Nothing is done while there is one. */
export type Obstacle =
  /** An implicit client has the name: Genesys Cloud changes no grant, and ends this one. */
  | { readonly kind: 'implicitClient'; readonly name: string }
  /** A client of another grant has the name. */
  | { readonly kind: 'otherGrant'; readonly name: string; readonly grant: string }
  /** The organization's own schema of such integrations does not know these fields. */
  | { readonly kind: 'unknownFields'; readonly name: string; readonly fields: readonly string[] }
  /** An integration has the name, shows another page, and was not made by the installer. */
  | { readonly kind: 'otherPage'; readonly name: string; readonly url: string }
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
  /** The group no longer sees the page. Roles are only given: people may have them for other reasons, too. */
  | { readonly kind: 'keepsRole'; readonly groupId: string; readonly role: string }
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
export type Part = Partial<Plan>;

export const ambiguous = (what: 'role' | 'client' | 'integration', name: string): Part => ({
  obstacles: [{ kind: 'ambiguous', what, name }],
});

export const adopted = (
  what: 'role' | 'client' | 'integration',
  found: { readonly name: string; readonly description?: string; readonly notes?: string },
  key: PartKey,
): Remark[] => (isMarked(found, key) ? [] : [{ kind: 'adopted', what, name: found.name }]);
