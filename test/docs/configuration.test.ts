import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { configSchema } from '../../src/genesys/launch/config.ts';

const ROW = /^\| `([\w.]+)` +\|[^|]+\| (\S+) +\|/gm;

interface Entry {
  readonly key: string;
  /** A value as the table shows it. */
  readonly byDefault: string;
}

/** The keys of an object and of the objects in it. */
function entriesOf(schema: v.GenericSchema, path = ''): readonly Entry[] {
  if (!('entries' in schema) || typeof schema.entries !== 'object') return [];
  return Object.entries(schema.entries ?? {}).flatMap(([name, value]) => {
    if (!isSchema(value)) return [];
    const key = path + name;
    const inner = innerObject(value);
    return inner ? entriesOf(inner, `${key}.`) : [{ key, byDefault: defaultOf(value) }];
  });
}

function defaultOf(schema: v.GenericSchema): string {
  if (schema.type !== 'optional') return 'required';
  const value: unknown = v.getDefault(schema);
  if (value === undefined) return 'none';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** The value if it is an object, or what it turns into. */
function innerObject(schema: v.GenericSchema): v.GenericSchema | null {
  if (schema.type === 'strict_object') return schema;
  if ('wrapped' in schema && isSchema(schema.wrapped)) return innerObject(schema.wrapped);
  const steps: readonly unknown[] =
    'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  return steps.filter(isSchema).find(({ type }) => type === 'strict_object') ?? null;
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

test('docs/configuration.md lists every key of config.json with its default, and no others', async () => {
  const text = await readFile('docs/configuration.md', 'utf8');
  const rows = [...text.matchAll(ROW)].map(([, key, byDefault]) => ({ key, byDefault }));
  expect(rows).toEqual(entriesOf(configSchema));
});
