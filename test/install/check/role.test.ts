import { expect, test } from 'vitest';
import { judgeRole } from '../../../src/install/check/role.ts';
import { change, description, installed, nothing } from '../organization.ts';

const judge = (actual = installed()) => description.roles.map((role) => judgeRole(role, actual));
const wrong = (actual = installed()) =>
  judge(actual).filter(({ verdict }) => verdict === 'problem');

test('roles as they were installed pass', () => {
  expect(judge().map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
});

test('if nothing is installed, the roles remain unknown, because they can have other names', () => {
  const findings = judge(nothing);
  expect(findings.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  expect(findings[0]?.details).toContain('conversation:recording:pause');
});

test('the check reports what a role lacks and what else it has', () => {
  const roles = change(installed().roles, 'role-agent', {
    permissionPolicies: [
      {
        domain: 'conversation',
        entityName: 'recording',
        actionSet: ['*'],
        allowConditions: false,
      },
    ],
  });
  expect(wrong({ ...installed(), roles })).toEqual([
    {
      id: 'role.agent',
      verdict: 'problem',
      details: ['conversation:call:record', 'conversation:communication:disconnect'],
      has: ['conversation:recording:pause', 'conversation:recording:snippetRecord'],
    },
  ]);
});

test('the check reports a permission that the organization does not have at all', () => {
  const permissions = new Set(['conversation:recording:pause']);
  expect(wrong({ ...installed(), permissions })[0]?.details).toContain(
    'conversation:call:record (not in this organization)',
  );
});
