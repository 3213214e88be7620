import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { startForTest } from '../../test-simulator.ts';
import { PKCE_CLIENT_ID } from '../../world/oauth-clients.ts';
import { ADMIN_PERMISSIONS } from '../../world/first-people.ts';
import { AGENT_ID } from '../../world/people.ts';
import { mistakesIn, readModels } from '../sdk-models.ts';
import { config, startAsAdmin, WIDGET } from './test-admin.ts';

const client = (more: object = {}) => ({
  name: 'Recording control',
  authorizedGrantType: 'CODE',
  registeredRedirectUri: ['https://example.com/index.html'],
  scope: ['conversations'],
  ...more,
});

describe('an OAuth client', () => {
  test('can sign users in, until it is inactive', async () => {
    const { ask, make, request } = await startAsAdmin();
    const id = await make('oauth/clients', client());
    const authorize = () => {
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: id,
        redirect_uri: 'https://example.com/index.html',
        code_challenge_method: 'S256',
        code_challenge: 'a'.repeat(43),
      });
      return request('GET', `/oauth/authorize?${query.toString()}`);
    };
    expect((await authorize()).headers.get('location')).toContain('code=');
    await ask('PUT', `oauth/clients/${id}`, client({ state: 'inactive' }));
    expect((await authorize()).status).toBe(400);
  });

  test.each([
    ['bad.grant.type', { authorizedGrantType: 'TOKEN' }],
    ['grant.type.required', { authorizedGrantType: undefined }],
    ['auth.invalid.scope', { scope: ['everything'] }],
    ['missing.client.scope', { scope: [] }],
    ['bad.client.state', { state: 'inactive' }],
    ['missing.client.roles', { authorizedGrantType: 'CLIENT-CREDENTIALS' }],
  ])('is refused with %s', async (code, more) => {
    const { ask } = await startAsAdmin();
    const answer = await ask('POST', 'oauth/clients', client(more));
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code });
  });

  test('is refused once the organization has the maximum number of them', async () => {
    const { ask, control } = await startAsAdmin();
    await control('POST', 'settings', { maxClients: 0 });
    expect((await ask('POST', 'oauth/clients', client())).json()).toMatchObject({
      code: 'auth.too.many.clients',
    });
  });

  test('can be deleted only while it is inactive', async () => {
    const { ask, make } = await startAsAdmin();
    const id = await make('oauth/clients', client());
    expect((await ask('DELETE', `oauth/clients/${id}`)).json()).toMatchObject({
      code: 'cannot.delete.client',
    });
    await ask('PUT', `oauth/clients/${id}`, client({ state: 'inactive' }));
    expect((await ask('DELETE', `oauth/clients/${id}`)).status).toBe(204);
    expect((await ask('GET', `oauth/clients/${id}`)).json()).toMatchObject({
      code: 'client.not.found',
    });
  });

  test('cannot change its grant type', async () => {
    const { ask } = await startAsAdmin();
    const change = client({ authorizedGrantType: 'TOKEN' });
    const answer = await ask('PUT', `oauth/clients/${PKCE_CLIENT_ID}`, change);
    expect(answer.json()).toMatchObject({ code: 'bad.grant.type' });
  });

  test('does not show its secret in a list', async () => {
    const { ask } = await startAsAdmin();
    expect((await ask('GET', 'oauth/clients')).text).not.toContain('secret');
  });
});

describe('a role', () => {
  const role = {
    name: 'Recording control: agent',
    description: '',
    permissionPolicies: [
      {
        domain: 'conversation',
        entityName: 'recording',
        actionSet: ['pause'],
        allowConditions: false,
      },
    ],
  };

  test('is created, found by its name, assigned to a group, and deleted', async () => {
    const { ask, make, control } = await startAsAdmin();
    const id = await make('authorization/roles', role);
    const name = encodeURIComponent(role.name);
    const found = (await ask('GET', `authorization/roles?name=${name}&userCount=false`)).json();
    expect(found).toMatchObject({ total: 1, entities: [{ id, name: role.name }] });
    const { groups } = v.parse(
      v.object({ groups: v.array(v.object({ id: v.string(), rolesEnabled: v.boolean() })) }),
      (await control('GET', 'admin')).json(),
    );
    const give = (groupId: string) =>
      ask('POST', `authorization/roles/${id}?subjectType=PC_GROUP`, {
        subjectIds: [groupId],
        divisionIds: ['d'],
      });
    const [agents] = groups;
    expect((await give(agents?.id ?? '')).status).toBe(204);
    const grants = (await ask('GET', `authorization/roles/${id}/subjectgrants`)).json();
    expect(grants).toMatchObject({ entities: [{ id: agents?.id, type: 'PC_GROUP' }] });
    const closed = groups.find(({ rolesEnabled }) => !rolesEnabled);
    expect((await give(closed?.id ?? '')).status).toBe(400);
    expect((await ask('DELETE', `authorization/roles/${id}`)).status).toBe(204);
    expect((await ask('GET', `authorization/roles/${id}`)).status).toBe(404);
  });
});

test('every administrative operation needs its permission, and an agent has none of them', async () => {
  const { request, signIn } = await startForTest();
  const token = await signIn(AGENT_ID);
  const answers = await Promise.all(
    ['integrations', 'oauth/clients', 'authorization/roles'].map((path) =>
      request('GET', `/api/v2/${path}`, { token }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(answers[0]?.json()).toMatchObject({
    code: 'missing.any.permissions',
    messageParams: { permissions: '[integrations:integration:view]' },
  });
});

test('users and applications can read their own permissions', async () => {
  const { ask, request, signInScript } = await startAsAdmin();
  const mine = (await ask('GET', 'authorization/subjects/me')).text;
  expect(mine.match(/"domain"/g)).toHaveLength(ADMIN_PERMISSIONS.length);
  const script = await request('GET', '/api/v2/authorization/subjects/me', {
    token: await signInScript(),
  });
  expect(script.text).toContain('"entityName":"integration"');
});

test('the organization lists the permissions that it knows by domain', async () => {
  const { ask } = await startAsAdmin();
  const path = 'authorization/permissions?queryType=domain&query=conversation';
  expect((await ask('GET', path)).json()).toMatchObject({
    total: 1,
    entities: [{ domain: 'conversation', permissionMap: { call: [{ action: 'record' }] } }],
  });
});

test('groups come in pages, each group saying whether it can have roles', async () => {
  const { ask } = await startAsAdmin();
  const second = (await ask('GET', 'groups?pageSize=100&pageNumber=2')).json();
  expect(second).toMatchObject({
    pageCount: 2,
    entities: expect.arrayContaining([
      expect.objectContaining({ name: 'Project Phoenix', rolesEnabled: false }),
      expect.objectContaining({ name: 'Supervisors', rolesEnabled: true }),
    ]),
  });
});

test('a reset restores what was installed at first', async () => {
  const { make, control } = await startAsAdmin();
  const before = (await control('GET', 'admin')).text;
  await make('oauth/clients', client());
  await make('integrations', { name: 'A', integrationType: { id: WIDGET } });
  expect((await control('GET', 'admin')).text).not.toBe(before);
  await control('POST', 'reset');
  expect((await control('GET', 'admin')).text).toBe(before);
});

describe('the shape of an answer', () => {
  const models = readModels();

  test.each([
    ['integrations', 'IntegrationEntityListing'],
    ['oauth/clients', 'OAuthClientEntityListing'],
    ['authorization/roles', 'OrganizationRoleEntityListing'],
    ['authorization/subjects/me', 'AuthzSubject'],
    ['authorization/permissions', 'PermissionCollectionEntityListing'],
    ['authorization/divisions/home', 'AuthzDivision'],
    ['groups', 'GroupEntityListing'],
  ])("GET %s answers as the official SDK's %s says", async (path, model) => {
    const { ask, control } = await startAsAdmin();
    await control('POST', 'integrations');
    expect(mistakesIn((await ask('GET', path)).json(), `Models.${model}`, models)).toEqual([]);
  });

  test("of a configuration is as the official SDK's model says", async () => {
    const { ask, make } = await startAsAdmin();
    const id = await make('integrations', { name: 'A', integrationType: { id: WIDGET } });
    const answer = await ask('PUT', `integrations/${id}/config/current`, config());
    expect(mistakesIn(answer.json(), 'Models.IntegrationConfiguration', models)).toEqual([]);
  });
});
