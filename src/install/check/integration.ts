import { type ActualIntegration, findPart, isMarked, showsOther, showsPage } from '../actual.ts';
import { agrees, isValues, merged, type Values } from '../changes.ts';
import type { Description, PartKey } from '../description.ts';
import { detailWords, type Finding } from './findings.ts';

type Integration = Description['integrations'][number];

export const integrationIds = {
  agent: 'integration.agent',
  queue: 'integration.queue',
} as const satisfies Record<PartKey, string>;

/**
 * Judges an integration by what its page needs, no matter who created it.
 * @param integrations all of the organization's; `config` is `null` where it could not be read
 */
export function judgeIntegration(
  integration: Integration,
  integrations: readonly ActualIntegration[],
): Finding {
  const id = integrationIds[integration.key];
  const ofType = integrations.filter(({ typeId }) => typeId === integration.integrationType.id);
  const isOthers = (one: ActualIntegration): boolean => showsOther(one, integration);
  const ours = ofType.filter((one) => !isOthers(one));
  const found = findAtPage(ours, integration) ?? findPart(ours, integration);
  if (found === 'ambiguous') return { id, verdict: 'unknown', details: [detailWords.several] };
  if (found === null) {
    // One that could not be read may be it.
    if (ofType.some(({ config }) => config === null)) {
      return { id, verdict: 'unknown', details: [detailWords.unread] };
    }
    const isTaken = ofType.some((one) => one.name === integration.name && isOthers(one));
    const details = [detailWords.absent, ...(isTaken ? [detailWords.otherPage] : [])];
    return { id, verdict: 'problem', details };
  }
  if (!found.config) return { id, verdict: 'unknown', details: [detailWords.unread] };
  return judgeFields(found, integration);
}

/** Of several, people see the active one. */
function findAtPage(
  all: readonly ActualIntegration[],
  integration: Integration,
): ActualIntegration | undefined {
  const rank = (one: ActualIntegration): number =>
    (isActive(one) ? 2 : 0) + (isMarked(one, integration.key) ? 1 : 0);
  return all
    .filter((one) => showsPage(one, integration))
    .toSorted((one, other) => rank(other) - rank(one))[0];
}

const isActive = ({ intendedState, reportedState }: ActualIntegration): boolean =>
  intendedState === 'ENABLED' && reportedState !== 'ERROR';

/** How well a field does. `poor`: the page works, but could do more. */
type Fit = 'good' | 'poor' | 'bad';

function judgeFields(found: ActualIntegration, integration: Integration): Finding {
  const { properties = {}, advanced = {} } = found.config ?? {};
  const fits: readonly (readonly [string, Fit])[] = [
    ...Object.entries(integration.properties).map(
      ([field, wanted]) => [field, (needs[field] ?? isSame)(properties[field], wanted)] as const,
    ),
    ...(showsPage(found, integration) ? [] : [['url', 'bad'] as const]),
    ['lifecycle', fitOfLifecycle(advanced['lifecycle'], integration.advanced.lifecycle)],
    ['state', isActive(found) ? 'good' : 'bad'],
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

/** The words of a list that Admin keeps as one text. */
const wordsOf = (list: unknown): readonly string[] =>
  (typeof list === 'string' ? list.toLowerCase() : '')
    .split(',')
    .flatMap((one) => one.trim() || []);

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

/** A parameter of a URL that may be missing or have a value instead of its placeholder. */
const replaceable: Readonly<Record<string, (value: string | null) => Fit>> = {
  // Without it, the page speaks English.
  gcLangTag: (value) => (value === null ? 'poor' : 'good'),
  gcUsePopupAuth: (value) => (value === 'true' ? 'good' : 'bad'),
};

/** Older names of parameters; one of them replaces two (src/genesys/launch/launch-params.ts). */
const olderNames: Readonly<Record<string, string>> = {
  gcHostOrigin: 'pcEnvironment',
  gcTargetEnv: 'pcEnvironment',
  gcConversationId: 'pcConversationId',
  gcLangTag: 'pcLangTag',
  gcUsePopupAuth: 'pcUsePopupAuth',
};

const queryOf = (url: unknown): URLSearchParams =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();

/** Judges what a URL hands over; whether it shows the page is judged apart. */
const fitOfQuery: Judge = (actual, wanted) => {
  const query = queryOf(actual);
  const fits = [...queryOf(wanted).keys()].map((name): Fit => {
    const names = [name, olderNames[name] ?? name];
    if (names.some((one) => query.get(one) === `{{${one}}}`)) return 'good';
    const value = names.map((one) => query.get(one)).find((one) => one) ?? null;
    return replaceable[name]?.(value) ?? 'bad';
  });
  return fits.find((one) => one === 'bad') ?? fits.find((one) => one === 'poor') ?? 'good';
};

/** What the pages need of the fields. Those that are not listed must be as described. */
const needs: Readonly<Record<string, Judge>> = {
  url: fitOfQuery,
  sandbox: fitOfSandbox,
  permissions: hasAll,
  communicationTypeFilter: fitOfFilter,
  queueIdFilterList: isAnything,
  groups: isAnything,
  featureCategory: isAnything,
};

/** What is not mentioned is off. */
const off: Values = {
  ephemeral: false,
  hooks: { bootstrap: false, focus: false, blur: false, stop: false },
};

const fitOfLifecycle: Judge = (actual, wanted) =>
  isSame(merged(off, isValues(actual) ? actual : {}), wanted);
