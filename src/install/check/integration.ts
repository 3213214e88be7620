import {
  type ActualIntegration,
  findIntegrations,
  isOn,
  showsOther,
  showsPage,
} from '../actual.ts';
import { agrees, entriesOf, isValues, merged, type Values } from '../changes.ts';
import type { Description, PartKey } from '../description.ts';
import { detailWords, type Finding } from './findings.ts';
import { type Fit, fitOfLaunch, type LaunchRegion } from './launch-url.ts';

type Integration = Description['integrations'][number];

export const integrationIds = {
  agent: 'integration.agent',
  queue: 'integration.queue',
} as const satisfies Record<PartKey, string>;

/**
 * Judges an integration by what its page needs, no matter who created it.
 * @param integrations all of the organization's; `config` is `null` where it could not be read
 * @param region the organization's; `null`: not known
 */
export function judgeIntegration(
  integration: Integration,
  integrations: readonly ActualIntegration[],
  region: LaunchRegion | null,
): Finding {
  const id = integrationIds[integration.key];
  const ofType = integrations.filter(({ typeId }) => typeId === integration.integrationType.id);
  const ours = ofType.filter((one) => !showsOther(one, integration));
  // People see the active one, whichever the installer would use.
  const shown = ours.filter((one) => showsPage(one, integration) && isOn(one));
  const [found, ...others] = findIntegrations(shown.length > 0 ? shown : ours, integration);
  if (others.length > 0) return { id, verdict: 'unknown', details: [detailWords.several] };
  if (found) return judgeFields(found, integration, region);
  // One that could not be read may be it.
  if (ofType.some(({ config }) => config === null)) {
    return { id, verdict: 'unknown', details: [detailWords.unread] };
  }
  const isTaken = ofType.some(({ name }) => name === integration.name);
  const details = [detailWords.absent, ...(isTaken ? [detailWords.otherPage] : [])];
  return { id, verdict: 'problem', details };
}

function judgeFields(
  found: ActualIntegration,
  integration: Integration,
  region: LaunchRegion | null,
): Finding {
  const { properties = {}, advanced = {} } = found.config ?? {};
  const needs = needsIn(region);
  const fits: readonly (readonly [string, Fit])[] = [
    ...Object.entries(integration.properties).map(
      ([field, wanted]) => [field, (needs[field] ?? isSame)(properties[field], wanted)] as const,
    ),
    ...(showsPage(found, integration) ? [] : [['url', 'bad'] as const]),
    ['lifecycle', fitOfLifecycle(advanced['lifecycle'], integration.advanced.lifecycle)],
    ['state', isOn(found) ? 'good' : 'bad'],
  ];
  const fieldsThatAre = (fit: Fit): string[] => [
    ...new Set(fits.filter(([, one]) => one === fit).map(([field]) => field)),
  ];
  const bad = fieldsThatAre('bad');
  const poor = fieldsThatAre('poor');
  const id = integrationIds[integration.key];
  if (bad.length > 0) return { id, verdict: 'problem', details: [...bad, ...poor] };
  return { id, verdict: poor.length > 0 ? 'hint' : 'ok', details: poor };
}

type Judge = (actual: unknown, wanted: unknown) => Fit;

const isSame: Judge = (actual, wanted) => (agrees(actual, wanted) ? 'good' : 'bad');

/** The organization's own choice. */
const isAnything: Judge = () => 'good';

/** Browsers ignore the case of these words. */
const wordsOf = (list: unknown): readonly string[] =>
  entriesOf(list).map((one) => one.toLowerCase());

const missingIn = (actual: unknown, wanted: unknown): readonly string[] => {
  const words = wordsOf(actual);
  return wordsOf(wanted).filter((one) => !words.includes(one));
};

const hasAll: Judge = (actual, wanted) => (missingIn(actual, wanted).length > 0 ? 'bad' : 'good');

/** Needed only with some identity providers, and Admin may refuse it (docs/install.md). */
const forSomeProviders = 'allow-popups-to-escape-sandbox';

const fitOfSandbox: Judge = (actual, wanted) => {
  const missing = missingIn(actual, wanted);
  if (missing.length === 0) return 'good';
  return missing.every((one) => one === forSomeProviders) ? 'poor' : 'bad';
};

/** Without a filter the widget is there for calls, but for everything else as well. */
const fitOfFilter: Judge = (actual, wanted) =>
  wordsOf(actual).length === 0 ? 'poor' : hasAll(actual, wanted);

/** What the pages need of the fields. Those that are not listed must be as described. */
const needsIn = (region: LaunchRegion | null): Readonly<Record<string, Judge>> => ({
  url: (actual, wanted) => fitOfLaunch(actual, wanted, region),
  sandbox: fitOfSandbox,
  permissions: hasAll,
  communicationTypeFilter: fitOfFilter,
  queueIdFilterList: isAnything,
  groups: isAnything,
  featureCategory: isAnything,
});

/** What is not mentioned is off. */
const off: Values = {
  ephemeral: false,
  hooks: { bootstrap: false, focus: false, blur: false, stop: false },
};

/** A hook that is on without need does no harm: nothing listens to it. */
const fitOfLifecycle = (
  actual: unknown,
  { ephemeral, hooks }: Integration['advanced']['lifecycle'],
): Fit => {
  const needed = Object.fromEntries(Object.entries(hooks).filter(([, isOn]) => isOn));
  return isSame(merged(off, isValues(actual) ? actual : {}), { ephemeral, hooks: needed });
};
