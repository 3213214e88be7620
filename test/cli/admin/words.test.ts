import { expect, test } from 'vitest';
import {
  configVerdicts,
  formatLeftOut,
  formatPrepareProblem,
  formatRemark,
  formatStep,
  formatStepProblem,
} from '../../../src/cli/admin/words.ts';
import type { LeftOutClient } from '../../../src/install/config-file.ts';
import type { Obstacle, Remark } from '../../../src/install/plan-part.ts';

test.each([
  ['max.integrations.reached', 'limit of integrations'],
  ['auth.too.many.clients', 'limit of OAuth clients'],
  ['max.roles.exceeded', 'limit of roles'],
  ['auth.invalid.scope', "doesn't know one of the scopes"],
  ['bad.grant.type', 'refuses the grant type'],
  ['version.conflict', 'Someone else is changing the same integration'],
  ['cannot.delete.client', 'Deactivate it in Admin > Integrations > OAuth'],
])('a refusal with the code %s says “%s”, with its reference', (code, words) => {
  const failure = { kind: 'refused', status: 400, message: 'No.', correlationId: 'abc' } as const;
  const { error } = formatStepProblem({ kind: 'failed', failure, code });
  expect(error).toContain(words);
  expect(error).toMatch(/ \(reference abc\)$/);
});

test.each([
  ['notFound', 'Someone else deleted it at the same time.'],
  ['conflict', 'Someone else changed it at the same time.'],
  ['timeout', 'Genesys Cloud took too long to respond.'],
] as const)('a step that fails with %s says so without speaking of a call', (kind, words) => {
  const problem = { kind: 'failed', failure: { kind }, code: null } as const;
  expect(formatStepProblem(problem).error).toBe(words);
});

test('a step that adds permissions to a role is marked as a change', () => {
  const role = { name: 'Agent', description: '', permissionPolicies: [] };
  expect(
    formatStep({ action: 'changeRole', key: 'agent', name: 'Agent', id: 'r', role, changes: [] }),
  ).toBe('~ Role "Agent": add permissions');
});

test.each<[Remark, string]>([
  [
    { kind: 'unknownPermission', permission: 'recording:recording:view', role: 'Agent' },
    'This organization doesn\'t know the permission Recording > Recording > View (recording:recording:view): the role "Agent" is created without it.',
  ],
  [
    { kind: 'otherDivision', group: 'Sales', role: 'Agent' },
    'The group "Sales" has the role "Agent" in other divisions only.',
  ],
  [
    { kind: 'keepsRole', groupId: 'g1', role: 'Agent' },
    'The group "Former agents" keeps the role "Agent".',
  ],
  [{ kind: 'keepsRole', groupId: 'g2', role: 'Agent' }, 'The group "g2" keeps the role "Agent".'],
])('the remark %j names what it is about, a group without a name by its id', (remark, words) => {
  expect(formatRemark(remark, new Map([['g1', 'Former agents']]))).toContain(words);
});

test.each<[Obstacle, string]>([
  [
    { kind: 'otherGrant', name: 'Agents', grant: 'TOKEN' },
    'The OAuth client "Agents" has the grant TOKEN, but CODE is needed.',
  ],
  [
    { kind: 'samePage', names: ['One', 'Two'] },
    'Several integrations show this page: "One", "Two".',
  ],
  [{ kind: 'ambiguous', what: 'role', name: 'Agents' }, 'There are several roles named "Agents".'],
  [
    { kind: 'ambiguous', what: 'client', name: 'Agents' },
    'There are several OAuth clients named "Agents".',
  ],
])('the obstacle %j is named, and what to do about it', (obstacle, words) => {
  const { error, exitCode } = formatPrepareProblem({ kind: 'obstacles', obstacles: [obstacle] });
  expect(error).toContain(words);
  expect(error).toMatch(/(Rename|Delete) .*, then run this again\.$/);
  expect(exitCode).toBe(1);
});

test('several obstacles are named on a line each', () => {
  const obstacles: Obstacle[] = [
    { kind: 'implicitClient', name: 'One' },
    { kind: 'implicitClient', name: 'Two' },
  ];
  const { error } = formatPrepareProblem({ kind: 'obstacles', obstacles });
  expect(error.split('\n')).toEqual([
    expect.stringContaining('"One"'),
    expect.stringContaining('"Two"'),
  ]);
});

test.each(['groups', 'queues'] as const)(
  'a name that several %s have is refused, and the id is asked for',
  (what) => {
    expect(formatPrepareProblem({ kind: `${what}Ambiguous`, names: ['One', 'Two'] })).toEqual({
      error: `Several ${what} are named "One", "Two". Give the id instead, or rename one of them.`,
      exitCode: 5,
    });
  },
);

test('a permission whose purpose is not known is listed without one', () => {
  const problem = { kind: 'rightsMissing', permissions: ['coaching:form:view'] } as const;
  expect(formatPrepareProblem(problem).error).toContain(
    '\n  Coaching > Form > View (coaching:form:view)\n',
  );
});

test.each<[LeftOutClient, string]>([
  [
    { page: 'queue', id: 'theirs', why: 'noPkce' },
    "Left out of config.json: OAuth client theirs (queue): it doesn't allow sign-in with PKCE; to keep its page, install that too.",
  ],
  [
    { page: null, id: 'theirs', why: 'absent' },
    'Left out of config.json: OAuth client theirs: this organization does not have it.',
  ],
])('the client %j that config.json loses is named with the reason', (client, words) => {
  expect(formatLeftOut(client)).toBe(words);
});

test('a config.json that cannot be read has to be put on the host', () => {
  expect(configVerdicts.missing('https://a.example')).toBe(
    "https://a.example/config.json can't be read. Put the one above there.",
  );
});
