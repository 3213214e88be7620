import {
  type Actual,
  type ActualIntegration,
  findIntegrations,
  isMarked,
  isOn,
  isUnconfigured,
  showsOther,
  showsPage,
  urlOf,
} from './actual.ts';
import { agrees, type Change, changesIn, entriesOf, isValues, merged } from './changes.ts';
import type { Desired } from './desired.ts';
import { adopted, ambiguous, type Part } from './plan-part.ts';
import type { Step } from './step.ts';
import { namesAfter, withTags } from './translations.ts';

type DesiredIntegration = Desired['integrations'][number];

/** The steps that create, configure and activate the integration of one page. */
export function planIntegration(desired: DesiredIntegration, { integrations }: Actual): Part {
  const { key, name, integrationType } = desired;
  const [found, ...others] = findIntegrations(integrations, desired);
  if (found && others.length > 0) return tie(desired, [found, ...others]);
  if (found && showsOther(found, desired)) {
    return { obstacles: [{ kind: 'otherPage', name: found.name, url: urlOf(found) }] };
  }
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
  return {
    steps: [
      ...configureSteps(desired, found),
      ...(isOn(found) ? [] : [{ action: 'enableIntegration', key, id: found.id, name } as const]),
    ],
    remarks: isUnconfigured(found) ? [] : adopted('integration', found, key),
  };
}

/** Several integrations of which the administrator has to choose one. */
function tie(desired: DesiredIntegration, all: readonly ActualIntegration[]): Part {
  return all.some((one) => showsPage(one, desired))
    ? { obstacles: [{ kind: 'samePage', names: all.map(({ name }) => name) }] }
    : ambiguous('integration', desired.name);
}

/** The wanted configuration, flattened so that each value can be compared. */
const wanted = ({ key, name, properties, advanced, notes }: DesiredIntegration) => ({
  name,
  ...properties,
  ...advanced,
  notes: withTags(notes, key, Object.keys(advanced.i10n)),
});

function configureSteps(desired: DesiredIntegration, found: ActualIntegration): Step[] {
  const { key } = desired;
  const { id, config } = found;
  if (config === null) return [];
  const name = nameFor(desired, config);
  const properties = merged(config.properties, desired.properties);
  const { i10n: wantedNames, ...others } = desired.advanced;
  const namesBefore = isValues(config.advanced['i10n']) ? config.advanced['i10n'] : {};
  // If a custom name is already set, the translations next to it are the organization's choice, and stay.
  const isChosen = name !== desired.name || (desired.isRenamed && config.name === name);
  const { i10n, tags } = namesAfter(
    { actual: namesBefore, notes: config.notes },
    { key, usual: desired.usualNames, wanted: isChosen ? namesBefore : wantedNames },
  );
  // Both ways: `agrees` ignores what only its first argument has, so one way alone would miss a removed name.
  const isSame = agrees(namesBefore, i10n) && agrees(i10n, namesBefore);
  const otherAdvanced = merged(config.advanced, others);
  const changes: Change[] = [
    ...changesIn({ name: config.name }, { name }),
    ...changesIn(config.properties, properties).filter((change) => !isSameList(change)),
    ...changesIn(config.advanced, otherAdvanced),
    ...(isSame ? [] : [{ field: 'i10n', from: namesBefore, to: i10n }]),
  ];
  if (changes.length === 0) return [];
  // Only what the installer created gets its mark: an uninstall leaves everything else.
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

/** An integration that others made for this page keeps its name unless another one is asked for. */
const nameFor = (
  { key, name, isRenamed }: DesiredIntegration,
  config: NonNullable<ActualIntegration['config']>,
): string => (isRenamed || isMarked(config, key) || config.name === '' ? name : config.name);

/** Properties that are lists in one text. */
const listsInText: ReadonlySet<string> = new Set([
  'sandbox',
  'permissions',
  'communicationTypeFilter',
]);

/** Whether a text lists the same as before, in another order or with spaces. */
const isSameList = ({ field, from, to }: Change): boolean =>
  listsInText.has(field) && agrees(entriesOf(from), entriesOf(to));
