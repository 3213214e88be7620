import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const Permissions = v.record(v.string(), v.picklist(['read', 'write', 'none']));
const Step = v.looseObject({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const Job = v.looseObject({
  permissions: v.optional(Permissions),
  uses: v.optional(v.string()),
  steps: v.optional(v.array(Step), []),
  strategy: v.optional(v.looseObject({ matrix: v.record(v.string(), v.unknown()) })),
});
const Workflow = v.looseObject({
  on: v.record(v.string(), v.unknown()),
  permissions: v.optional(Permissions),
  jobs: v.record(v.string(), Job),
});

const folder = '.github/workflows';
const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const read = (name: string) => v.parse(Workflow, parse(textOf(name)));
const names = readdirSync(folder);

/** What each job may do. A new job has to be added here. */
const rights = {
  'ci.yml': { test: { contents: 'read' } },
  'release.yml': {
    test: { contents: 'read' },
    build: { contents: 'read' },
    publish: { contents: 'write', 'id-token': 'write', attestations: 'write' },
  },
};

test('each job has only the rights that it needs, and a workflow has none', () => {
  const found = names.map((name) => {
    const { jobs } = read(name);
    const ofJobs = Object.entries(jobs).map(([job, { permissions }]) => [job, permissions]);
    return [name, Object.fromEntries(ofJobs)];
  });
  expect(Object.fromEntries(found)).toEqual(rights);
  for (const name of names) expect(read(name).permissions, name).toEqual({});
});

describe.each(names)('%s', (name) => {
  const { on, jobs } = read(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("uses actions by the hash of a commit with the version beside it, and the project's own workflows", () => {
    const used = [...textOf(name).matchAll(/uses: (.+)$/gm)].map(([, what = '']) => what);
    expect(used.length).toBeGreaterThan(0);
    for (const what of used) {
      expect(what).toMatch(/^([\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/.+)$/);
    }
  });

  test('leaves no credentials in the folder where packages run', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  test('inserts nothing that others write into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('does not run the code of a pull request with the rights of the repository', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  });
});

test('all checks run on Node 20 and 24, and the older one is the minimum in package.json', () => {
  const { test: job } = read('ci.yml').jobs;
  expect(job?.strategy?.matrix).toEqual({ node: ['20', '24'] });
  expect(job?.steps.map(({ run }) => run)).toContain('npm test');
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({
    engines: { node: '>=20.19' },
  });
});

test('no npm package runs in the job that publishes', () => {
  const { publish } = read('release.yml').jobs;
  const commands = publish?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(command).not.toMatch(/\b(npm|npx|node)\b/);
});

test('the problem form asks for the report of the check, and points vulnerabilities elsewhere', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/problem.yml', 'utf8');
  const Form = v.object({ body: v.array(v.looseObject({ id: v.optional(v.string()) })) });
  const ids = v.parse(Form, parse(form)).body.map(({ id }) => id);
  expect(ids).toContain('report');
  expect(form).toContain('genesys-recording check --page');
  expect(form).toContain('Report a vulnerability');
});

test('the page for a new issue points to private vulnerability reports, in a repository of any name', () => {
  const Config = v.object({
    blank_issues_enabled: v.literal(false),
    contact_links: v.array(
      v.object({
        name: v.string(),
        url: v.pipe(v.string(), v.startsWith('https://docs.github.com/')),
        about: v.string(),
      }),
    ),
  });
  const config = readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8');
  const [link] = v.parse(Config, parse(config)).contact_links;
  expect(link?.about).toContain('Security tab, select "Report a vulnerability"');
  // The tab and the button are the same words there.
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('"Report a vulnerability"');
});

const Dependabot = v.object({
  version: v.literal(2),
  updates: v.array(v.looseObject({ 'package-ecosystem': v.string(), directory: v.string() })),
});

test('updates are checked for packages, actions and the base image', () => {
  const { updates } = v.parse(Dependabot, parse(readFileSync('.github/dependabot.yml', 'utf8')));
  expect(updates.map((each) => [each['package-ecosystem'], each.directory])).toEqual([
    ['npm', '/'],
    ['github-actions', '/'],
    ['docker', '/infra/container'],
  ]);
});
