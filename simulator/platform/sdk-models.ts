import { readFileSync } from 'node:fs';

/** Reads the official SDK's models from its type declarations: the type of each field, by model. */
export function readModels(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const path = import.meta.resolve('purecloud-platform-client-v2/index.d.ts');
  const text = readFileSync(new URL(path), 'utf8');
  const models = new Map<string, Map<string, string>>();
  for (const [, name = '', body = ''] of text.matchAll(
    /export interface (\w+) \{ \n([\s\S]*?)\n\t\}/g,
  )) {
    const fields = body.matchAll(/^\t\t"([^"]+)"\??: (.+);$/gm);
    models.set(name, new Map([...fields].map(([, field = '', type = '']) => [field, type])));
  }
  return models;
}

type Models = ReturnType<typeof readModels>;

/** Everything in a value that its type does not allow, each with its path. */
export function mistakesIn(value: unknown, type: string, models: Models, path = ''): string[] {
  if (value === undefined) return [];
  const list = /^Array<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) {
    if (!Array.isArray(value)) return [`${path} is not a list`];
    return value.flatMap((one, index) => mistakesIn(one, list, models, `${path}[${index}]`));
  }
  const mapped = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  const model = models.get(type.replace(/^Models\./, ''));
  if (mapped === undefined && model === undefined) {
    return type === 'object' || typeof value === type ? [] : [`${path} is no ${type}`];
  }
  if (typeof value !== 'object' || value === null) return [`${path} is no ${type}`];
  return Object.entries(value).flatMap(([key, inner]) => {
    const wanted = mapped ?? model?.get(key);
    const where = path === '' ? key : `${path}.${key}`;
    if (inner === undefined) return [];
    return wanted === undefined
      ? [`${where} is not in ${type}`]
      : mistakesIn(inner, wanted, models, where);
  });
}
