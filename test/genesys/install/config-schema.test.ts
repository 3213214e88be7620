import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { schemaObstacles } from '../../../src/genesys/install/config-schema.ts';
import { failed, success } from '../../../src/recording/failure.ts';
import { desired } from '../../install/organization.ts';

const integrations = desired.integrations.slice(0, 1);

/** What prevents an installation of the widget in an organization with these schemas; others cannot be read. */
function obstaclesWith(schemas: Readonly<Record<string, unknown>>) {
  const api: Api = {
    async call(_, { answer, path = {} }) {
      const schema = schemas[`${path['typeId']} ${path['configType']}`];
      return schema ? success(v.parse(answer, schema)) : failed({ kind: 'notFound' });
    },
  };
  return schemaObstacles(api, { integrations });
}

test('fields of the widget that its schemas do not have are named together', async () => {
  const [widget = expect.fail()] = integrations;
  const all = { ...widget.properties, ...widget.advanced };
  const { sandbox: _, i10n: _names, ...properties } = all;
  const schema = { properties, additionalProperties: false };
  const obstacles = await obstaclesWith({
    'embedded-client-app-interaction-widget properties': schema,
    'embedded-client-app-interaction-widget advanced': schema,
  });
  expect(obstacles).toEqual([
    { kind: 'unknownFields', name: widget.name, fields: ['sandbox', 'i10n'] },
  ]);
});

test.each([
  ['cannot be read', undefined],
  ['allows other fields', { properties: {}, additionalProperties: {} }],
  ['does not say whether it allows other fields', { properties: {} }],
])('a schema that %s prevents nothing, because the write itself will tell', async (_, schema) => {
  expect(
    await obstaclesWith({ 'embedded-client-app-interaction-widget properties': schema }),
  ).toEqual([]);
});
