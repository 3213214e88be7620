import { describe, expect, test } from 'vitest';
import { desiredBy } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import {
  agents,
  change,
  choices,
  description,
  desired,
  installed,
  leads,
  nothing,
  PAGE,
} from './organization.ts';

describe('what only a person can decide', () => {
  test('an implicit client with the name: no grant can be changed', () => {
    const clients = change(installed().clients, 'client-agent', { authorizedGrantType: 'TOKEN' });
    const { steps, obstacles } = planInstall(desired, { ...installed(), clients });
    expect(steps).toEqual([]);
    expect(obstacles).toEqual([{ kind: 'implicitClient', name: 'Recording control: agents' }]);
  });

  test('a client of another grant with the name', () => {
    const clients = change(installed().clients, 'client-agent', {
      authorizedGrantType: 'CLIENT-CREDENTIALS',
    });
    expect(planInstall(desired, { ...installed(), clients }).obstacles).toEqual([
      { kind: 'otherGrant', name: 'Recording control: agents', grant: 'CLIENT-CREDENTIALS' },
    ]);
  });

  test.each(['https://other.example.com/recorder', `${PAGE}.example.net/index.html`])(
    'an integration with the name that shows %s: it is not replaced',
    (url) => {
      const widget = installed().integrations.find(({ id }) => id === 'integration-agent');
      const config = widget?.config ?? expect.fail();
      const integrations = change(installed().integrations, 'integration-agent', {
        notes: '',
        config: { ...config, notes: '', properties: { url } },
      });
      const plan = planInstall(desired, { ...installed(), integrations });
      expect(plan).toMatchObject({
        steps: [],
        obstacles: [{ kind: 'otherPage', name: 'Call recording', url }],
      });
    },
  );

  test('two integrations with the name, neither made by the installer', () => {
    const [widget] = installed().integrations;
    if (!widget?.config) return expect.fail();
    const mine = { ...widget, notes: '', config: { ...widget.config, notes: '' } };
    const integrations = [mine, { ...mine, id: 'another' }];
    expect(planInstall(desired, { ...nothing, integrations }).obstacles).toEqual([
      { kind: 'ambiguous', what: 'integration', name: 'Call recording' },
    ]);
  });

  /** Installed by hand: the widget shows this address, without the mark. */
  const showing = (url: string) => {
    const actual = installed();
    const [widget] = actual.integrations;
    const config = { ...(widget?.config ?? expect.fail()), notes: '', properties: { url } };
    const integrations = change(actual.integrations, 'integration-agent', { notes: '', config });
    return planInstall(desired, { ...actual, integrations }).obstacles;
  };

  test.each(['/crm/app.html', '/queue.html', '/index.html/more', '/crm/'])(
    "another product's page of the same host: %s",
    (path) => {
      const url = `${PAGE}${path}`;
      expect(showing(url)).toEqual([{ kind: 'otherPage', name: 'Call recording', url }]);
    },
  );

  test.each(['/index.html?theme=dark', '/index.html#top', '/index', '/', ''])(
    'not the page itself, however its address is written: %s',
    (path) => expect(showing(`${PAGE}${path}`)).toEqual([]),
  );

  test('a group that takes no roles: its members get the role by hand', () => {
    const groups = { agent: [{ ...agents, takesRoles: false }] };
    const { steps, remarks } = planInstall(desiredBy(description, { ...choices, groups }), nothing);
    expect(steps.map(({ action }) => action)).not.toContain('grantRole');
    expect(remarks).toEqual([
      { kind: 'groupTakesNoRoles', group: 'Agents', role: 'Recording control: agent' },
    ]);
  });
});

test('a group that is no longer chosen keeps its role until a person takes it away', () => {
  const wanted = desiredBy(description, { ...choices, groups: { agent: [agents, leads] } });
  const { steps, remarks } = planInstall(desired, installed(wanted));
  expect(remarks).toEqual([
    { kind: 'keepsRole', groupId: 'g-leads', role: 'Recording control: agent' },
  ]);
  const step = steps.find(({ key }) => key === 'agent');
  expect(step).toMatchObject({
    changes: [{ field: 'groups', from: ['g-agents', 'g-leads'], to: ['g-agents'] }, {}],
  });
});
