import { describe, expect, test } from 'vitest';
import { config, startAsAdmin, WIDGET } from './test-admin.ts';

describe('an integration', () => {
  test('is created, configured and enabled; it becomes active a moment later', async () => {
    const { ask, make, clock } = await startAsAdmin();
    const id = await make('integrations', {
      name: 'Call recording',
      integrationType: { id: WIDGET },
    });
    const path = `integrations/${id}`;
    expect((await ask('GET', `${path}/config/current`)).json()).toMatchObject({ version: 1 });
    const configured = await ask('PUT', `${path}/config/current`, config());
    expect(configured.json()).toMatchObject({
      version: 2,
      properties: { url: 'https://example.com' },
    });
    const on = await ask('PATCH', path, { intendedState: 'ENABLED' });
    expect(on.json()).toMatchObject({ reportedState: { code: 'ACTIVATING' } });
    clock.advance(300);
    expect((await ask('GET', path)).json()).toMatchObject({ reportedState: { code: 'ACTIVE' } });
  });

  test('cannot be changed from an outdated version', async () => {
    const { ask, make } = await startAsAdmin();
    const id = await make('integrations', { name: 'A', integrationType: { id: WIDGET } });
    await ask('PUT', `integrations/${id}/config/current`, config());
    const late = await ask('PUT', `integrations/${id}/config/current`, config());
    expect(late.status).toBe(409);
    expect(late.json()).toMatchObject({ code: 'version.conflict' });
  });

  test.each([
    ['an unknown field', { properties: { urls: 'https://example.com' } }],
    ['an unknown word', { properties: { communicationTypeFilter: 'message' } }],
    ['a wrong type', { properties: { groups: 'Agents' } }],
  ])('cannot be configured with %s', async (_, more) => {
    const { ask, make } = await startAsAdmin();
    const id = await make('integrations', { name: 'A', integrationType: { id: WIDGET } });
    const answer = await ask('PUT', `integrations/${id}/config/current`, config(more));
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({
      message: expect.stringContaining('Input validation error'),
    });
  });

  test('is configured with all six keys or not at all', async () => {
    const { ask, make } = await startAsAdmin();
    const id = await make('integrations', { name: 'A', integrationType: { id: WIDGET } });
    const { notes: _, ...five } = config();
    expect((await ask('PUT', `integrations/${id}/config/current`, five)).status).toBe(400);
  });

  test('is one of many: a list of 200 comes in pages, by type', async () => {
    const { ask, control } = await startAsAdmin();
    await control('POST', 'integrations', { count: 200 });
    await control('POST', 'integrations', { typeId: 'embedded-client-app' });
    const first = (await ask('GET', `integrations?integrationType=${WIDGET}&pageSize=100`)).json();
    expect(first).toMatchObject({ total: 200, pageCount: 2 });
    expect(first).toMatchObject({ nextUri: expect.stringContaining('pageNumber=2') });
  });

  test('is refused once the organization has the maximum number of them', async () => {
    const { ask, control } = await startAsAdmin();
    await control('POST', 'settings', { maxIntegrations: 0 });
    const answer = await ask('POST', 'integrations', {
      name: 'A',
      integrationType: { id: WIDGET },
    });
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'max.integrations.reached' });
  });

  test('has a type that lists what can be configured', async () => {
    const { ask } = await startAsAdmin();
    const answer = await ask('GET', `integrations/types/${WIDGET}/configschemas/properties`);
    expect(answer.json()).toMatchObject({
      properties: { queueIdFilterList: { type: 'array' } },
      additionalProperties: false,
    });
  });

  test('no longer exists once it is deleted', async () => {
    const { ask, make } = await startAsAdmin();
    const id = await make('integrations', { name: 'A', integrationType: { id: WIDGET } });
    expect((await ask('DELETE', `integrations/${id}`)).status).toBe(200);
    expect((await ask('GET', `integrations/${id}`)).status).toBe(404);
  });
});
