import { expect, test } from 'vitest';
import { askedBefore } from '../../src/install/asked.ts';
import { desiredBy, inAllParts } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import type { Actual } from '../../src/install/actual.ts';
import { withTags } from '../../src/install/translations.ts';
import { agents, change, choices, description, installed, leads } from './organization.ts';

const before = (more: Partial<typeof choices>) =>
  askedBefore(description, installed(desiredBy(description, { ...choices, ...more })).integrations);

test('the choices are read back from the integrations', () => {
  expect(before({ queueIds: ['q-1', 'q-2'], languages: inAllParts(['ja', 'de']) })).toEqual({
    groups: [agents.id],
    supervisorGroups: [leads.id],
    queues: ['q-1', 'q-2'],
    names: {},
    languages: inAllParts(['de', 'ja']),
  });
});

test("the organization's own names are read back, with every language in which they apply", () => {
  const names = { agent: 'REC', queue: 'Queue REC' };
  expect(before({ names })).toMatchObject({ names, languages: {} });
});

/** The plan if everything that was chosen before is chosen again. */
const planAgain = (actual: Actual) => {
  const asked = askedBefore(description, actual.integrations) ?? expect.fail();
  const { names, languages, queues: queueIds } = asked;
  return planInstall(desiredBy(description, { ...choices, names, languages, queueIds }), actual);
};

/** The widget with other names, as Admin saves them. */
const withNames = (
  actual: Actual,
  name: string,
  more: Readonly<Record<string, unknown>>,
): Actual => {
  const widget = actual.integrations.find(({ id }) => id === 'integration-agent');
  const config = widget?.config ?? expect.fail();
  const i10n = { ...Object(config.advanced['i10n']), ...more };
  const changed = { ...config, name, advanced: { ...config.advanced, i10n } };
  const integrations = change(actual.integrations, 'integration-agent', { name, config: changed });
  return { ...actual, integrations };
};

/** Installed with names in these languages, which the notes list. */
const installedIn = (languages: readonly string[]): Actual => {
  const actual = installed(
    desiredBy(description, { ...choices, languages: inAllParts(languages) }),
  );
  const integrations = actual.integrations.map((one) => {
    const notes = withTags(
      one.notes,
      one.id === 'integration-agent' ? 'agent' : 'queue',
      languages,
    );
    return { ...one, notes, config: one.config && { ...one.config, notes } };
  });
  return { ...actual, integrations };
};

test('a name that was added in Admin does not count as chosen, so that choosing again leaves it', () => {
  const actual = withNames(installedIn(['de']), 'Call recording', { fr: { name: 'Nos appels' } });
  expect(askedBefore(description, actual.integrations)?.languages).toEqual(inAllParts(['de']));
  expect(planAgain(actual).steps).toEqual([]);
});

test('a widget that was renamed in Admin keeps its translations when the same choices are made again', () => {
  const actual = withNames(installedIn(['de', 'fr']), 'REC', {});
  expect(askedBefore(description, actual.integrations)).toMatchObject({
    names: { agent: 'REC' },
    languages: inAllParts(['de', 'fr']),
  });
  expect(planAgain(actual).steps).toEqual([]);
});

test('if the widget has a custom name, only the languages of the queue page are known', () => {
  const more = { names: { agent: 'REC' }, languages: inAllParts(['de']) };
  expect(before(more)?.languages).toEqual({ queue: ['de'] });
  const actual = installed(desiredBy(description, { ...choices, ...more }));
  expect(planAgain(actual).steps).toEqual([]);
});

test('without the queue page there are no supervisor groups', () => {
  expect(before({ groups: { agent: [agents] } })).toMatchObject({ supervisorGroups: [] });
});

test('without the widget there are no earlier choices', () => {
  expect(askedBefore(description, [])).toBeNull();
});

test('if two integrations have the name and neither has the mark, neither counts as the widget', () => {
  const [widget] = installed().integrations;
  const unmarked = { ...(widget ?? expect.fail()), notes: '' };
  expect(askedBefore(description, [unmarked, { ...unmarked, id: 'other' }])).toBeNull();
});

test("another product's page of the same name does not count as the widget", () => {
  const [widget] = installed().integrations;
  if (!widget?.config) return expect.fail();
  const properties = { ...widget.config.properties, url: 'https://other.example.com/recorder' };
  const config = { ...widget.config, notes: '', properties };
  expect(askedBefore(description, [{ ...widget, notes: '', config }])).toBeNull();
});

test('properties with an unexpected shape count as not chosen', () => {
  const { integrations } = installed();
  const [widget] = integrations;
  const config = {
    ...(widget?.config ?? expect.fail()),
    properties: { groups: 'everyone', queueIdFilterList: null },
    advanced: {},
  };
  expect(askedBefore(description, change(integrations, 'integration-agent', { config }))).toEqual({
    groups: [],
    supervisorGroups: [leads.id],
    queues: [],
    names: {},
    languages: { agent: [], queue: ['de', 'es', 'fr', 'ja', 'pt-BR'] },
  });
});

test('names that others gave the widget do not take those away that the installer gave the queue page', () => {
  const actual = installed();
  const widget = actual.integrations.find(({ id }) => id === 'integration-agent');
  const own = widget?.config ?? expect.fail();
  const names = { de: { name: 'Mitschnitt' }, fr: { name: 'Prise de son' } };
  const config = { ...own, notes: '', advanced: { ...own.advanced, i10n: names } };
  const integrations = change(actual.integrations, 'integration-agent', { notes: '', config });
  expect(planAgain({ ...actual, integrations }).steps.filter(({ key }) => key === 'queue')).toEqual(
    [],
  );
});

test('the choices of a widget that others made for the page are read back, with its name', () => {
  const actual = installed();
  const widget = actual.integrations.find(({ id }) => id === 'integration-agent');
  const config = { ...(widget?.config ?? expect.fail()), name: 'REC', notes: '' };
  const integrations = change(actual.integrations, 'integration-agent', {
    name: 'REC',
    notes: '',
    config,
  });
  expect(askedBefore(description, integrations)).toMatchObject({
    groups: [agents.id],
    names: { agent: 'REC' },
  });
});

test('a name that was never set does not count as a custom one', () => {
  const { integrations } = withNames(installed(), '', {});
  expect(askedBefore(description, integrations)?.names).toEqual({});
});

test('a page that is not in the description has no earlier choices', () => {
  const [agentPart = expect.fail()] = description.integrations;
  const agentsOnly = { ...description, integrations: [agentPart] };
  expect(askedBefore(agentsOnly, installed().integrations)).toMatchObject({
    groups: [agents.id],
    supervisorGroups: [],
  });
});
