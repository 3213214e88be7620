import { expect, test } from 'vitest';
import { formatStepProblem } from '../../../src/cli/admin/words.ts';

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
