import { readdirSync, readFileSync } from 'node:fs';
import { convertFiles } from '@cdktn/hcl2json';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const folder = 'infra/terraform';
const files = readdirSync(folder);
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const sources = files.filter((name) => name.endsWith('.tf')).map(read);

const Block = v.record(v.string(), v.array(v.record(v.string(), v.unknown())));
const Parsed = v.object({
  locals: v.array(v.record(v.string(), v.unknown())),
  resource: v.record(v.string(), Block),
  data: v.record(v.string(), Block),
  variable: Block,
  output: Block,
  terraform: v.array(v.record(v.string(), v.unknown())),
});
const parsed = v.parse(Parsed, await convertFiles(folder));

const resource = (type: string, name: string) => parsed.resource[type]?.[name]?.[0] ?? {};

describe('the Terraform configuration', () => {
  test('reads manifest.json, with the given page filled in', () => {
    expect(parsed.locals[0]?.['manifest']).toBe(
      '${jsondecode(replace(file("${path.module}/../../manifest.json"), "{page}", var.page))}',
    );
  });

  test('creates what the command line creates: roles, grants, OAuth clients and integrations', () => {
    expect(Object.keys(parsed.resource).toSorted()).toEqual([
      'genesyscloud_auth_role',
      'genesyscloud_group_roles',
      'genesyscloud_integration',
      'genesyscloud_oauth_client',
    ]);
    const [locals = {}] = parsed.locals;
    for (const [name, list] of [
      ['roles', 'roles'],
      ['clients', 'oauthClients'],
      ['integrations', 'integrations'],
    ] as const) {
      expect(locals[name]).toContain(`for one in local.manifest.${list} : one.key => one`);
    }
  });

  test.each([
    ['genesyscloud_auth_role', 'role', ['name', 'description']],
    [
      'genesyscloud_oauth_client',
      'client',
      [
        'name',
        'description',
        'authorizedGrantType',
        'registeredRedirectUri',
        'scope',
        'accessTokenValiditySeconds',
      ],
    ],
    [
      'genesyscloud_integration',
      'page',
      ['integrationType.id', 'name', 'notes', 'properties', 'advanced'],
    ],
  ])('gives %s every value in the manifest', (type, name, fields) => {
    const text = JSON.stringify(resource(type, name));
    for (const field of fields) expect(text).toContain(`each.value.${field}`);
  });

  test('gives roles every permission, in one policy each', () => {
    const text = JSON.stringify(resource('genesyscloud_auth_role', 'role'));
    for (const field of ['domain', 'entityName', 'actionSet']) {
      expect(text).toContain(`permission_policies.value.${field}`);
    }
  });

  test('enables what it creates', () => {
    expect(resource('genesyscloud_integration', 'page')).toMatchObject({
      intended_state: 'ENABLED',
    });
    expect(resource('genesyscloud_oauth_client', 'client')).toMatchObject({ state: 'active' });
  });

  test('leaves the roles of groups alone unless it is told to manage all of them', () => {
    expect(parsed.variable['assign_roles']?.[0]).toMatchObject({ default: false });
  });

  test('repeats nothing from manifest.json', () => {
    const texts = textsIn(JSON.parse(readFileSync('manifest.json', 'utf8')));
    const quoted = sources.flatMap((source) =>
      [...source.matchAll(/"([^"\n]+)"/g)].map(([, text = '']) => text),
    );
    // Words that the provider shares with the API.
    const shared = new Set(['queue', 'agent']);
    expect(quoted.filter((text) => texts.has(text) && !shared.has(text))).toEqual([]);
  });

  test('outputs the config.json of the command line', () => {
    expect(parsed.output['config_json']?.[0]?.['value']).toMatch(
      /clientId[\s\S]+genesyscloud_oauth_client\.client[\s\S]+"pkce"[\s\S]+var\.region/,
    );
  });

  test.each([
    ['https://recording.example.com', true],
    ['https://recording.example.com:8443/control', true],
    ['https://xn--bcher-kva.example', true],
    ['https://Recording.Example.com', false],
    ['https://bücher.example', false],
    ['https://recording.example.com:443', false],
    ['https://recording.example.com/', false],
    ['https://recording.example.com/index.html', false],
    ['https://recording.example.com/queue', true],
    ['https://recording.example.com?a=b', false],
    ['http://recording.example.com', false],
  ])('takes %s as the pages’ address: %s', (page, isTaken) => {
    const { condition } = v.parse(
      v.object({ condition: v.string() }),
      v.parse(
        v.tuple([v.object({ validation: v.tuple([v.unknown()]) })]),
        parsed.variable['page'],
      )[0].validation[0],
    );
    // Go's (?i) is a flag in JavaScript.
    const [wanted, ...forbidden] = [...condition.matchAll(/regex\("((?:[^"\\]|\\.)*)"/g)].map(
      ([, text = '']) => {
        const pattern: string = JSON.parse(`"${text}"`);
        return new RegExp(pattern.replace('(?i)', ''), pattern.startsWith('(?i)') ? 'i' : '');
      },
    );
    expect(forbidden).toHaveLength(2);
    expect(wanted?.test(page) && !forbidden.some((one) => one.test(page))).toBe(isTaken);
  });

  test('has an example that sets only existing variables, and all required ones', () => {
    const set = [...read('terraform.tfvars.example').matchAll(/^(\w+) += /gm)].map(
      ([, name = '']) => name,
    );
    const needed = Object.entries(parsed.variable)
      .filter(([, [block = {}]]) => !('default' in block))
      .map(([name]) => name);
    expect(Object.keys(parsed.variable)).toEqual(expect.arrayContaining(set));
    expect(set).toEqual(expect.arrayContaining(needed));
  });

  test('describes every variable and output', () => {
    for (const [block = {}] of [
      ...Object.values(parsed.variable),
      ...Object.values(parsed.output),
    ]) {
      expect(block['description']).toMatch(/\S/);
    }
  });
});

/** Every string of at least five characters in a document. */
function textsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set(value.length < 5 ? [] : [value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((one) => [...textsIn(one)]));
}
