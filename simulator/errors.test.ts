import { expect, test } from 'vitest';
import { errorEnvelope } from './errors.ts';

test('parameters are filled into the message, and the template is kept beside it', () => {
  const body = errorEnvelope(
    {
      status: 403,
      code: 'missing.any.permissions',
      message: 'You need one of: {permissions}',
      params: { permissions: '[conversation:call:record]' },
    },
    'the-correlation-id',
  );

  expect(body).toEqual({
    message: 'You need one of: [conversation:call:record]',
    code: 'missing.any.permissions',
    status: 403,
    messageWithParams: 'You need one of: {permissions}',
    messageParams: { permissions: '[conversation:call:record]' },
    contextId: 'the-correlation-id',
    details: [],
    errors: [],
  });
});

test('a placeholder without a parameter stays as it is', () => {
  const body = errorEnvelope({ status: 404, code: 'not.found', message: 'No {thing} here.' });

  expect(body.message).toBe('No {thing} here.');
  expect(body.contextId).toMatch(/^[0-9a-f-]{36}$/);
});
