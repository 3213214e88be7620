import * as v from 'valibot';
import type { Desired } from '../../install/desired.ts';
import type { Obstacle } from '../../install/plan-part.ts';
import type { Api } from '../api/api.ts';
import { readConfigSchema } from './operations.ts';

/** The parts used of the JSON Schema of an integration's configuration. */
const schemaShape = v.object({
  properties: v.record(v.string(), v.unknown()),
  additionalProperties: v.optional(v.unknown()),
});

/**
 * Finds fields missing from the organization's own schema: the platform would refuse the whole configuration. Returns
 * none if the schema cannot be read, as the write itself will then tell.
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
