import { expect, test } from 'vitest';
import { createAdmin, newIntegration, WIDGET_TYPE } from './admin.ts';
import { widgetFor } from './installed-widget.ts';
import { AGENT_ID, SUPERVISOR_ID } from './people.ts';

const url = 'https://example.com/index.html';

/** An organization with a widget enabled for the agents' group. */
function installed(properties: Readonly<Record<string, unknown>> = {}) {
  const admin = createAdmin(() => []);
  const groups = [admin.groups.find(({ name }) => name === 'Agents')?.id];
  const made = newIntegration('Call recording', WIDGET_TYPE);
  const config = { ...made.config, properties: { url, groups, ...properties } };
  admin.integrations.set(made.id, { ...made, intendedState: 'ENABLED', config });
  admin.decidesWidgets = true;
  return { admin, id: made.id };
}

test('a widget appears for members of its groups, and without groups for everyone', () => {
  const { admin } = installed();
  expect(widgetFor(admin, AGENT_ID)).toMatchObject({ url });
  expect(widgetFor(admin, SUPERVISOR_ID)).toBeNull();
  expect(widgetFor(installed({ groups: [] }).admin, SUPERVISOR_ID)).toMatchObject({ url });
});

test('a widget that is disabled, or has no address, appears on no call', () => {
  const { admin, id } = installed();
  const one = admin.integrations.get(id);
  if (one) admin.integrations.set(id, { ...one, intendedState: 'DISABLED' });
  expect(widgetFor(admin, AGENT_ID)).toBeNull();
  expect(widgetFor(installed({ url: 'index.html' }).admin, AGENT_ID)).toBeNull();
});

test('a widget for other kinds of interaction appears on no call', () => {
  const shownFor = (communicationTypeFilter: string) =>
    widgetFor(installed({ communicationTypeFilter }).admin, AGENT_ID);
  expect(shownFor('chat,email')).toBeNull();
  expect(shownFor('callback, call')).toMatchObject({ url });
  expect(shownFor('')).toMatchObject({ url });
});

test('the desktop shows its own widget until one is installed, and again after a reset', () => {
  const { admin } = installed();
  admin.integrations.clear();
  expect(widgetFor(admin, AGENT_ID)).toBeNull();
  admin.reset();
  expect(widgetFor(admin, AGENT_ID)).toBe('builtIn');
});
