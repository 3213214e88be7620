import { describe, expect, test } from 'vitest';
import { showsPage } from '../../src/install/actual.ts';
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
  widgetOf,
} from './organization.ts';

describe('a plan that needs a decision by an administrator', () => {
  test('reports an implicit client of the same name, whose grant type cannot be changed', () => {
    const clients = change(installed().clients, 'client-agent', { authorizedGrantType: 'TOKEN' });
    const { steps, obstacles } = planInstall(desired, { ...installed(), clients });
    expect(steps).toEqual([]);
    expect(obstacles).toEqual([{ kind: 'implicitClient', name: 'Recording control: agents' }]);
  });

  test('reports a client of the same name with another grant type', () => {
    const clients = change(installed().clients, 'client-agent', {
      authorizedGrantType: 'CLIENT-CREDENTIALS',
    });
    expect(planInstall(desired, { ...installed(), clients }).obstacles).toEqual([
      { kind: 'otherGrant', name: 'Recording control: agents', grant: 'CLIENT-CREDENTIALS' },
    ]);
  });

  test.each(['https://other.example.com/recorder', `${PAGE}.example.net/index.html`])(
    'does not replace an integration of the same name that shows %s',
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

  /** The agents' widget without the mark, with other values. */
  const unmarked = (more: object, url?: string) => {
    const widget = widgetOf() ?? expect.fail();
    const own = widget.config ?? expect.fail();
    const properties = { ...own.properties, ...(url !== undefined && { url }) };
    return { ...widget, notes: '', ...more, config: { ...own, notes: '', properties } };
  };

  test.each([
    ['of the same name', 'Call recording', 'Call recording'],
    ['of other names', 'Recorder A', 'Recorder B'],
  ])('reports two active integrations %s that show the page', (_, one, other) => {
    const integrations = [
      unmarked({ id: 'one', name: one }),
      unmarked({ id: 'other', name: other }),
      unmarked({ id: 'off', name: one, intendedState: 'DISABLED' }),
    ];
    expect(planInstall(desired, { ...nothing, integrations }).obstacles).toEqual([
      { kind: 'samePage', names: [one, other] },
    ]);
  });

  test('reports two copies with the mark, even if only one of them shows the page', () => {
    const widget = widgetOf() ?? expect.fail();
    const own = widget.config ?? expect.fail();
    const moved = { ...own, properties: { ...own.properties, url: 'https://other.example.com' } };
    const integrations = [widget, { ...widget, id: 'copy', config: moved }];
    expect(planInstall(desired, { ...nothing, integrations }).obstacles).toEqual([
      { kind: 'samePage', names: ['Call recording', 'Call recording'] },
    ]);
  });

  test('reports several roles and clients of the same name, none of which has the mark', () => {
    const twiceUnmarked = <T extends object>(all: readonly T[]) =>
      ['one', 'two'].flatMap((id) =>
        all.slice(0, 1).map((one) => ({ ...one, id, description: '' })),
      );
    const { roles, clients } = installed();
    const actual = { ...nothing, roles: twiceUnmarked(roles), clients: twiceUnmarked(clients) };
    const wanted = desiredBy(description, { ...choices, groups: { agent: [agents] } });
    expect(planInstall(wanted, actual).obstacles).toEqual([
      { kind: 'ambiguous', what: 'role', name: 'Recording control: agent' },
      { kind: 'ambiguous', what: 'client', name: 'Recording control: agents' },
    ]);
  });

  test('reports two integrations of the same name that show other pages', () => {
    const url = 'https://other.example.com';
    const integrations = [unmarked({ id: 'one' }, url), unmarked({ id: 'other' }, url)];
    expect(planInstall(desired, { ...nothing, integrations }).obstacles).toEqual([
      { kind: 'ambiguous', what: 'integration', name: 'Call recording' },
    ]);
  });

  /** Installed by hand: the widget shows this address, and has no mark. */
  const showing = (url: string) => {
    const actual = installed();
    const [widget] = actual.integrations;
    const config = { ...(widget?.config ?? expect.fail()), notes: '', properties: { url } };
    const integrations = change(actual.integrations, 'integration-agent', { notes: '', config });
    return planInstall(desired, { ...actual, integrations }).obstacles;
  };

  test.each(['/crm/app.html', '/queue.html', '/index.html/more', '/crm/'])(
    "reports another product's page on the same host: %s",
    (path) => {
      const url = `${PAGE}${path}`;
      expect(showing(url)).toEqual([{ kind: 'otherPage', name: 'Call recording', url }]);
    },
  );

  test.each(['/index.html?theme=dark', '/index.html#top', '/index', '/', ''])(
    'accepts the page itself, however its address is written: %s',
    (path) => expect(showing(`${PAGE}${path}`)).toEqual([]),
  );

  test('accepts the folder of the page, even without a slash', () => {
    const widget = widgetOf() ?? expect.fail();
    const config = { ...(widget.config ?? expect.fail()), properties: { url: `${PAGE}/control` } };
    const url = `${PAGE}/control/index.html?theme=dark`;
    expect(showsPage({ ...widget, config }, { properties: { url } })).toBe(true);
  });

  test('reports a group that cannot have roles, whose members get the role by hand', () => {
    const groups = { agent: [{ ...agents, takesRoles: false }] };
    const { steps, remarks } = planInstall(desiredBy(description, { ...choices, groups }), nothing);
    expect(steps.map(({ action }) => action)).not.toContain('grantRole');
    expect(remarks).toEqual([
      { kind: 'groupTakesNoRoles', group: 'Agents', role: 'Recording control: agent' },
    ]);
  });
});

test('a group that is no longer chosen keeps its role until an administrator removes it', () => {
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

test('groups that are all still chosen lose nothing, and the plan says nothing about them', () => {
  const wanted = desiredBy(description, { ...choices, groups: { agent: [agents, leads] } });
  expect(planInstall(wanted, installed(wanted)).remarks).toEqual([]);
});
