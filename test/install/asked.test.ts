import { expect, test } from 'vitest';
import { askedBefore } from '../../src/install/asked.ts';
import { desiredBy } from '../../src/install/desired.ts';
import { agents, change, choices, description, installed, leads } from './organization.ts';

const before = (more: Partial<typeof choices>) =>
  askedBefore(description, installed(desiredBy(description, { ...choices, ...more })).integrations);

test('what was chosen is read back from the integrations', () => {
  expect(before({ queueIds: ['q-1', 'q-2'], languages: ['ja', 'de'] })).toEqual({
    groups: [agents.id],
    supervisorGroups: [leads.id],
    queues: ['q-1', 'q-2'],
    names: {},
    languages: ['de', 'ja'],
  });
});

test('names of an organization are read back, with every language in which they count', () => {
  const names = { agent: 'REC', queue: 'Queue REC' };
  expect(before({ names })).toMatchObject({ names, languages: null });
});

test('without the queue page there are no groups of supervisors', () => {
  expect(before({ groups: { agent: [agents] } })).toMatchObject({ supervisorGroups: [] });
});

test('without the widget nothing was asked before', () => {
  expect(askedBefore(description, [])).toBeNull();
});

test('of two integrations with the name and without the mark, neither is taken for the widget', () => {
  const [widget] = installed().integrations;
  const unmarked = { ...(widget ?? expect.fail()), notes: '' };
  expect(askedBefore(description, [unmarked, { ...unmarked, id: 'other' }])).toBeNull();
});

test("another product's page with the name is not taken for the widget", () => {
  const [widget] = installed().integrations;
  if (!widget?.config) return expect.fail();
  const properties = { ...widget.config.properties, url: 'https://other.example.com/recorder' };
  const config = { ...widget.config, notes: '', properties };
  expect(askedBefore(description, [{ ...widget, notes: '', config }])).toBeNull();
});

test('properties of another shape count as not chosen', () => {
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
    languages: [],
  });
});
