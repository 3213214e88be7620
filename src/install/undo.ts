import {
  type Actual,
  type ActualIntegration,
  isMarked,
  isUnconfigured,
  showsPage,
} from './actual.ts';
import { type Description, type PartKey, partKeys } from './description.ts';

/** One object that the installer created, to be deleted. */
export interface Removal {
  readonly what: 'integration' | 'client' | 'role';
  readonly id: string;
  readonly name: string;
}

/**
 * An object that stays: it has a name from the description, shows a page that agents can no longer sign in to, or was
 * never configured, and nothing shows that the installer created it.
 */
export type Leftover = Omit<Removal, 'id'>;

export interface Undo {
  /** In the order of execution: what people see is deleted first. */
  readonly removals: readonly Removal[];
  readonly left: readonly Leftover[];
}

type Described = { readonly key: PartKey; readonly name: string };

/** Removes what has the installer's mark, and what it created but was interrupted before marking; nothing else. */
export function planUndo({ integrations, oauthClients, roles }: Description, actual: Actual): Undo {
  const ofOurTypes = actual.integrations.filter(({ typeId }) =>
    integrations.some(({ integrationType }) => integrationType.id === typeId),
  );
  const ownClients = ownOf(actual.clients, oauthClients);
  const pages = ownClients.flatMap(({ registeredRedirectUri }) => registeredRedirectUri);
  const isOfPages = (one: ActualIntegration): boolean =>
    pages.some((url) => showsPage(one, { properties: { url } }));
  // With one that is marked, the installation was not interrupted before marking.
  const interrupted = integrations
    .filter(({ key }) => !ofOurTypes.some((one) => isMarked(one, key)))
    .flatMap(({ name, integrationType }) =>
      ofOurTypes.filter(
        (one) => one.name === name && one.typeId === integrationType.id && isUnconfigured(one),
      ),
    );
  const all = [
    sortOut(
      'integration',
      ofOurTypes,
      [...ownOf(ofOurTypes, integrations), ...interrupted],
      (one) => isNamedIn(integrations)(one) || isUnconfigured(one) || isOfPages(one),
    ),
    sortOut('client', actual.clients, ownClients, isNamedIn(oauthClients)),
    sortOut('role', actual.roles, ownOf(actual.roles, roles), isNamedIn(roles)),
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

/** What has the mark. If several have the same one, some are copies that others made, and nothing tells which. */
const ownOf = <T extends Thing>(all: readonly T[], described: readonly Described[]): T[] =>
  described.flatMap(({ key }) => {
    const marked = all.filter((one) => isMarked(one, key));
    return marked.length === 1 ? marked : [];
  });

const isNamedIn =
  (described: readonly Described[]) =>
  ({ name }: Thing): boolean =>
    described.some((one) => one.name === name);

function sortOut<T extends Thing>(
  what: Removal['what'],
  all: readonly T[],
  made: readonly T[],
  concerns: (one: T) => boolean,
): Undo {
  const isMarkedAnyhow = (one: T): boolean => partKeys.some((key) => isMarked(one, key));
  const others = all.filter((one) => !made.includes(one) && (isMarkedAnyhow(one) || concerns(one)));
  return {
    removals: made.map(({ id, name }) => ({ what, id, name })),
    left: others.map(({ name }) => ({ what, name })),
  };
}
