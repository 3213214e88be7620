import { expect, it } from 'vitest';
import { readAuthResponse } from '../../../src/genesys/auth/redirect.ts';

it.each([
  ['nothing', '', '', { kind: 'none' }],
  ['launch parameters only', '?gcConversationId=1', '', { kind: 'none' }],
  [
    'a token',
    '',
    '#access_token=abc&expires_in=86400&state=s',
    { kind: 'token', token: 'abc', expiresInMs: 86_400_000, state: 's' },
  ],
  [
    'a token without a lifetime: the shortest that Genesys allows',
    '',
    '#access_token=abc&state=s',
    { kind: 'token', token: 'abc', expiresInMs: 300_000, state: 's' },
  ],
  [
    'a token without our state',
    '',
    '#access_token=abc&expires_in=1',
    { kind: 'token', token: 'abc', expiresInMs: 1_000, state: '' },
  ],
  ['a code', '?code=c%2B1&state=s', '', { kind: 'code', code: 'c+1', state: 's' }],
  [
    'a refusal of an implicit grant',
    '',
    '#error=access_denied&error_description=The+user+said+no&state=s',
    { kind: 'refusal', error: 'access_denied', description: 'The user said no', state: 's' },
  ],
  [
    'a refusal of a code',
    '?error=invalid_scope&state=s',
    '',
    { kind: 'refusal', error: 'invalid_scope', description: null, state: 's' },
  ],
  [
    'a token in the query, where no login server puts one',
    '?access_token=abc&state=s',
    '',
    { kind: 'none' },
  ],
])('the sign-in answer is read from %s', (_, search, hash, answer) => {
  expect(readAuthResponse(search, hash)).toEqual(answer);
});
