import { type Description, type PartKey, partKeys } from './description.ts';

/** A group of users in Genesys Cloud. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** Whether a role can be granted to it. */
  readonly takesRoles: boolean;
}

/** An administrator's choices. */
export interface Choices {
  /** Who uses each part; a part that is not listed is left as it is. */
  readonly groups: Readonly<Partial<Record<PartKey, readonly Group[]>>>;
  /** Custom names that replace the description's. */
  readonly names: Readonly<Partial<Record<PartKey, string>>>;
  /** The widget appears only on calls of these queues; empty: on calls of all queues. */
  readonly queueIds: readonly string[];
  /** Tags of the languages in which the names are set, for each part; a part that is not listed has them in all. */
  readonly languages: Readonly<Partial<Record<PartKey, readonly string[]>>>;
}

/** The same languages for every part. */
export const inAllParts = (tags: readonly string[]): Choices['languages'] =>
  Object.fromEntries(partKeys.map((key) => [key, tags]));

type Role = Description['roles'][number];
type Client = Description['oauthClients'][number];
type Integration = Description['integrations'][number];

/** The state that an installation should reach. */
export interface Desired {
  readonly roles: readonly (Role & { readonly groups: readonly Group[] })[];
  readonly clients: readonly Client[];
  readonly integrations: readonly (Integration & {
    /** Its names in every language of the description, chosen or not. */
    readonly usualNames: Integration['advanced']['i10n'];
    /** It has a custom name. */
    readonly isRenamed: boolean;
  })[];
}

/** The description with an administrator's choices applied. */
export function desiredBy(description: Description, choices: Choices): Desired {
  const { groups, names, queueIds, languages } = choices;
  const isChosen = ({ key }: { readonly key: PartKey }): boolean => groups[key] !== undefined;
  const idsOf = (key: PartKey): string[] => (groups[key] ?? []).map(({ id }) => id);
  return {
    roles: description.roles
      .filter(isChosen)
      .map((role) => ({ ...role, groups: groups[role.key] ?? [] })),
    clients: description.oauthClients.filter(isChosen),
    integrations: description.integrations.filter(isChosen).map((integration) => ({
      ...integration,
      name: names[integration.key] ?? integration.name,
      usualNames: integration.advanced.i10n,
      isRenamed: ![undefined, integration.name].includes(names[integration.key]),
      properties: {
        ...integration.properties,
        groups: idsOf(integration.key),
        ...('queueIdFilterList' in integration.properties && { queueIdFilterList: [...queueIds] }),
      },
      advanced: {
        ...integration.advanced,
        i10n: namesIn(integration, names[integration.key], languages[integration.key]),
      },
    })),
  };
}

/** A custom name applies in every language, so it gets no translations: those of the usual name would hide it. */
function namesIn(
  { advanced: { i10n } }: Integration,
  ownName: string | undefined,
  languages: readonly string[] | undefined,
): Integration['advanced']['i10n'] {
  if (ownName !== undefined) return {};
  return Object.fromEntries(
    Object.entries(i10n).filter(([tag]) => languages === undefined || languages.includes(tag)),
  );
}
