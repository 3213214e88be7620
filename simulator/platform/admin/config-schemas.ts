import { Refusal } from '../refusal.ts';

/** What one field of an integration's configuration may hold, as JSON Schema says it. */
interface Field {
  readonly type: 'string' | 'array' | 'object';
  /** Words of a list that is written as one text, separated by commas. */
  readonly words?: readonly string[];
  readonly enum?: readonly string[];
}

type Fields = Readonly<Record<string, Field>>;

const text: Field = { type: 'string' };
const list: Field = { type: 'array' };
const object: Field = { type: 'object' };

const advanced: Fields = { lifecycle: object, icon: object, monochromicIcon: object, i10n: object };

/** "message" is refused in a real organization, and these are the words that were seen there (agent-app). */
const communicationTypes = ['call', 'open', 'chat', 'webmessaging', 'email'];

/** The two types that the product is installed as, with the fields of the official premium-app example. */
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

/** JSON Schema of a part of the configuration; `null`: there is no such part. */
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

/** Throws the platform's refusal where a configuration is not as its type allows. */
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
