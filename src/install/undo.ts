import { type Actual, isMarked, isUnconfigured } from './actual.ts';
import { type Description, type PartKey, partKeys } from './description.ts';

/** One object that the installer created, to be deleted. */
export interface Removal {
  readonly what: 'integration' | 'client' | 'role';
  readonly id: string;
  readonly name: string;
}

/** An object with a name from the description that the installer did not create: it stays. */
export type Leftover = Omit<Removal, 'id'>;

export interface Undo {
  /** In the order of execution: what people see is deleted first. */
  readonly removals: readonly Removal[];
  readonly left: readonly Leftover[];
}

type Described = { readonly key: PartKey; readonly name: string };

/** Removes what has the installer's mark, and what it created but was interrupted before marking; nothing else. */
export function planUndo({ integrations, oauthClients, roles }: Description, actual: Actual): Undo {
  const types = new Map(
    integrations.map(({ name, integrationType }) => [name, integrationType.id]),
  );
  const ofOurTypes = actual.integrations.filter(({ typeId }) =>
    [...types.values()].includes(typeId),
  );
  const made = ofOurTypes.filter(
    (one) => isOurs(one) || (types.get(one.name) === one.typeId && isUnconfigured(one)),
  );
  const all = [
    sortOut('integration', ofOurTypes, made, integrations),
    sortOut('client', actual.clients, actual.clients.filter(isOurs), oauthClients),
    sortOut('role', actual.roles, actual.roles.filter(isOurs), roles),
  ];
  return {
    removals: all.flatMap(({ removals }) => removals),
    left: all.flatMap(({ left }) => left),
  };
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notes?: string;
}

const isOurs = (one: Thing): boolean => partKeys.some((key) => isMarked(one, key));

function sortOut(
  what: Removal['what'],
  all: readonly Thing[],
  made: readonly Thing[],
  described: readonly Described[],
): Undo {
  const names = new Set(described.map(({ name }) => name));
  const others = all.filter((one) => names.has(one.name) && !made.includes(one));
  return {
    removals: made.map(({ id, name }) => ({ what, id, name })),
    left: others.map(({ name }) => ({ what, name })),
  };
}
