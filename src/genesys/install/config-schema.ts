import * as v from 'valibot';
import type { Desired } from '../../install/desired.ts';
import type { Obstacle } from '../../install/plan-part.ts';
import type { Api } from '../api/api.ts';
import { readConfigSchema } from './operations.ts';

/** What a part of an integration may be configured with (JSON Schema), as far as it is checked. */
const schemaShape = v.object({
  properties: v.record(v.string(), v.unknown()),
  additionalProperties: v.optional(v.unknown()),
});

/**
 * Fields that the organization's own schema does not know: the platform would refuse the whole configuration. None where
 * the schema cannot be read, since the write itself will tell.
 */
export async function schemaObstacles(
  api: Api,
  { integrations }: Pick<Desired, 'integrations'>,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const { name, integrationType, properties, advanced } of integrations) {
    const unknown = [
      ...(await unknownFields(api, integrationType.id, 'properties', properties)),
      ...(await unknownFields(api, integrationType.id, 'advanced', advanced)),
    ];
    if (unknown.length > 0) obstacles.push({ kind: 'unknownFields', name, fields: unknown });
  }
  return obstacles;
}

async function unknownFields(
  api: Api,
  typeId: string,
  configType: 'properties' | 'advanced',
  values: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const path = { typeId, configType };
  const schema = await api.call(readConfigSchema, { path, answer: schemaShape });
  if (!schema.ok || schema.value.additionalProperties !== false) return [];
  return Object.keys(values).filter((name) => !Object.hasOwn(schema.value.properties, name));
}
