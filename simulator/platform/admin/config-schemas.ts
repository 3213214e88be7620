import { Refusal } from '../refusal.ts';

/** What a field of an integration's configuration may hold, in terms of JSON Schema. */
interface Field {
  readonly type: 'string' | 'array' | 'object';
  /** The words allowed in a string that holds a comma-separated list. */
  readonly words?: readonly string[];
  readonly enum?: readonly string[];
}

type Fields = Readonly<Record<string, Field>>;

const text: Field = { type: 'string' };
const list: Field = { type: 'array' };
const object: Field = { type: 'object' };

const advanced: Fields = { lifecycle: object, icon: object, monochromicIcon: object, i10n: object };

/**
 * A real organization refuses "message"; these are the values seen there (source agent-app in docs/platform-facts.md).
 */
const communicationTypes = ['call', 'open', 'chat', 'webmessaging', 'email'];

/** The two integration types that the product uses, with the fields of the official premium-app example. */
const TYPES: Readonly<Record<string, Readonly<Record<'properties' | 'advanced', Fields>>>> = {
  'embedded-client-app-interaction-widget': {
    properties: {
      url: text,
      sandbox: text,
      permissions: text,
      groups: list,
      queueIdFilterList: list,
      communicationTypeFilter: { type: 'string', words: communicationTypes },
    },
    advanced,
  },
  'embedded-client-app': {
    properties: {
      url: text,
      displayType: { type: 'string', enum: ['standalone', 'widget'] },
      featureCategory: { type: 'string', enum: ['', 'directory', 'contactCenterInsights'] },
      sandbox: text,
      permissions: text,
      groups: list,
    },
    advanced,
  },
};

export const isKnownType = (typeId: string): boolean => Object.hasOwn(TYPES, typeId);

/** The JSON Schema of one part of the configuration; `null` if there is no such part. */
export function configSchema(typeId: string, part: string) {
  const fields = part === 'properties' || part === 'advanced' ? TYPES[typeId]?.[part] : undefined;
  if (fields === undefined) return null;
  return {
    $schema: 'http://json-schema.org/draft-04/schema#',
    title: part,
    description: `The ${part} of an integration`,
    type: 'object',
    required: part === 'properties' ? ['url'] : [],
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { type, enum: allowed }]) => [
        name,
        { type, ...(allowed && { enum: allowed }) },
      ]),
    ),
    additionalProperties: false,
  };
}

/** Throws a `Refusal` with 400 if a configuration does not match its type's schema. */
export function checkAgainstSchema(
  typeId: string,
  part: 'properties' | 'advanced',
  values: Readonly<Record<string, unknown>>,
): void {
  const fields = TYPES[typeId]?.[part] ?? {};
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    if (field === undefined || !fits(field, value)) {
      throw new Refusal({
        status: 400,
        code: 'bad.request',
        message: 'Input validation error: {field}',
        params: { field: `${part}.${name}` },
      });
    }
  }
}

function fits({ type, words, enum: allowed }: Field, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null;
  if (typeof value !== 'string') return false;
  if (allowed && !allowed.includes(value)) return false;
  return (
    !words || value.split(',').every((word) => word.trim() === '' || words.includes(word.trim()))
  );
}
