import { expect, test } from 'vitest';
import { judgeRole } from '../../../src/install/check/role.ts';
import { permissionsOf } from '../../../src/install/description.ts';
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

test('a role that nobody has remains unknown, because people may have its permissions through other roles', () => {
  const roles = change(installed().roles, 'role-agent', { grants: [] });
  expect(judge({ ...installed(), roles })[0]).toMatchObject({
    verdict: 'unknown',
    details: ['granted to nobody'],
    has: expect.arrayContaining(['conversation:recording:pause']),
  });
});

test('a permission under a condition does not count', () => {
  const [own] = installed().roles;
  const permissionPolicies = own?.permissionPolicies.map((policy) =>
    policy.entityName === 'call'
      ? { ...policy, resourceConditionNode: { variableName: 'Conversation.queues' } }
      : policy,
  );
  const roles = change(installed().roles, 'role-agent', {
    permissionPolicies: permissionPolicies ?? [],
  });
  expect(judge({ ...installed(), roles })[0]).toMatchObject({
    verdict: 'problem',
    details: ['conversation:call:record'],
  });
});

test('a role that nobody has and that lacks permissions is a problem, and both are said', () => {
  const roles = change(installed().roles, 'role-queue', {
    grants: [],
    permissionPolicies: installed().roles[1]?.permissionPolicies.slice(1) ?? [],
  });
  expect(judge({ ...installed(), roles })[1]).toMatchObject({
    verdict: 'problem',
    details: ['analytics:conversationDetail:view', 'granted to nobody'],
  });
});

test('a role passes if it was not read who has it', () => {
  const roles = change(installed().roles, 'role-agent', { grants: null });
  expect(judge({ ...installed(), roles })[0]?.verdict).toBe('ok');
});

test('a role is there even if the organization lacks a permission or several roles have its name', () => {
  const permissions = new Set<string>();
  expect(judge({ ...installed(), permissions })[1]?.has).toBeDefined();
  const [, queue] = installed().roles;
  if (!queue) return expect.fail();
  const namesakes = ['one', 'two'].map((id) => ({ ...queue, id, description: '' }));
  expect(judge({ ...installed(), roles: namesakes })[1]).toEqual({
    id: 'role.queue',
    verdict: 'unknown',
    details: ['several'],
    has: [],
  });
});

test('a role that does not exist is a problem if the organization lacks even one of its permissions', () => {
  const [agentRole = expect.fail()] = description.roles;
  const [first = expect.fail(), ...others] = permissionsOf(agentRole.permissionPolicies);
  const permissions = new Set(others);
  expect(judgeRole(agentRole, { roles: [], permissions })).toEqual({
    id: 'role.agent',
    verdict: 'problem',
    details: [`${first} (not in this organization)`],
  });
});
