import { expect, test } from 'vitest';
import { planUndo } from '../../src/install/undo.ts';
import { change, description, installed, nothing } from './organization.ts';

test('an uninstall removes everything that the installer created, integrations first', () => {
  expect(planUndo(description, installed())).toEqual({
    removals: [
      { what: 'integration', id: 'integration-agent', name: 'Call recording' },
      { what: 'integration', id: 'integration-queue', name: 'Queue recordings' },
      { what: 'client', id: 'client-agent', name: 'Recording control: agents' },
      { what: 'client', id: 'client-queue', name: 'Recording control: supervisors' },
      { what: 'role', id: 'role-agent', name: 'Recording control: agent' },
      { what: 'role', id: 'role-queue', name: 'Recording control: supervisor' },
    ],
    left: [],
  });
});

test('an uninstall leaves what was there before, and says so', () => {
  const actual = installed();
  const roles = change(actual.roles, 'role-agent', { description: 'Ours since 2019' });
  const { removals, left } = planUndo(description, { ...actual, roles });
  expect(removals.map(({ id }) => id)).not.toContain('role-agent');
  expect(left).toEqual([{ what: 'role', name: 'Recording control: agent' }]);
});

test('an uninstall recognizes what the installer created under another name, and never goes by names alone', () => {
  const actual = installed();
  const integrations = change(actual.integrations, 'integration-agent', { name: 'REC' });
  const { removals } = planUndo(description, { ...actual, integrations });
  expect(removals[0]).toEqual({ what: 'integration', id: 'integration-agent', name: 'REC' });
});

test('an uninstall removes an integration that was created and never configured', () => {
  const [widget] = installed().integrations;
  if (!widget?.config) return expect.fail();
  const config = { ...widget.config, notes: '', properties: {} };
  const integrations = [{ ...widget, notes: '', config }];
  expect(planUndo(description, { ...nothing, integrations }).removals).toHaveLength(1);
});

/** The agents' integration with another name and notes. */
const otherWidget = (more: object, config: object = {}) => {
  const [widget] = installed().integrations;
  const own = widget?.config ?? expect.fail();
  const notes = '';
  return { ...(widget ?? expect.fail()), notes, config: { ...own, notes, ...config }, ...more };
};

test("an uninstall names others' integrations that show the pages, and those that were never configured", () => {
  const actual = installed();
  const integrations = [
    ...actual.integrations,
    otherWidget({ id: 'rec', name: 'REC' }),
    otherWidget({ id: 'new', name: 'Interrupted' }, { properties: {} }),
    otherWidget({ id: 'crm', name: 'CRM' }, { properties: { url: 'https://crm.example.com' } }),
  ];
  const { removals, left } = planUndo(description, { ...actual, integrations });
  expect(removals).toHaveLength(6);
  expect(left).toEqual([
    { what: 'integration', name: 'REC' },
    { what: 'integration', name: 'Interrupted' },
  ]);
});

test('an uninstall leaves a role or client of which somebody made a copy with the same mark, and names both', () => {
  const actual = installed();
  const copyOf = <T extends object>(all: readonly T[]) =>
    all.slice(0, 1).map((one) => ({ ...one, id: 'copy', name: 'A copy' }));
  const { removals, left } = planUndo(description, {
    ...actual,
    roles: [...copyOf(actual.roles), ...actual.roles],
    clients: [...copyOf(actual.clients), ...actual.clients],
  });
  expect(removals.map(({ id }) => id)).toEqual([
    'integration-agent',
    'integration-queue',
    'client-queue',
    'role-queue',
  ]);
  expect(left).toEqual([
    { what: 'client', name: 'A copy' },
    { what: 'client', name: 'Recording control: agents' },
    { what: 'role', name: 'A copy' },
    { what: 'role', name: 'Recording control: agent' },
  ]);
});

test("an uninstall leaves somebody's integration that was never configured if its own has the mark", () => {
  const actual = installed();
  const blank = otherWidget({ id: 'blank' }, { properties: {} });
  const renamed = change(actual.integrations, 'integration-agent', { name: 'REC' });
  const { removals, left } = planUndo(description, {
    ...actual,
    integrations: [...renamed, blank],
  });
  expect(removals.map(({ id }) => id)).not.toContain('blank');
  expect(left).toEqual([{ what: 'integration', name: 'Call recording' }]);
});

test('an organization without the product has nothing to uninstall', () => {
  expect(planUndo(description, nothing)).toEqual({ removals: [], left: [] });
});

test('an uninstall neither deletes nor names an integration of another type, whatever its name and mark', () => {
  const [widget = expect.fail()] = installed().integrations;
  const integrations = [{ ...widget, typeId: 'custom-rest-actions' }];
  expect(planUndo(description, { ...nothing, integrations })).toEqual({ removals: [], left: [] });
});

test('an uninstall of nothing but what others made deletes neither their page nor what they never configured', () => {
  const integrations = [
    otherWidget({ id: 'crm' }, { properties: { url: 'https://crm.example.com' } }),
    otherWidget({ id: 'blank', name: 'Blank' }, { properties: {} }),
  ];
  expect(planUndo(description, { ...nothing, integrations })).toEqual({
    removals: [],
    left: [
      { what: 'integration', name: 'Call recording' },
      { what: 'integration', name: 'Blank' },
    ],
  });
});
