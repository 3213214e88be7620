import { expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { toFailure } from '../../../src/genesys/api/errors.ts';
import { failureDetail } from '../../../src/genesys/install/check/failure-detail.ts';
import { readConversation } from '../../../src/genesys/operations.ts';
import type { Failure } from '../../../src/recording/failure.ts';

/** What a report says of a 403 with this message. */
const detailOf = (message: string): string =>
  failureDetail(
    toFailure(
      { status: 403, headers: {}, body: { code: 'missing.permissions', message } },
      readConversation,
    ),
  );

const lacking = (...missing: readonly string[]): Failure => ({
  kind: 'notPermitted',
  lack: 'permission',
  missing,
});

test('a refusal names the permissions in it, and no person or group that looks like one', () => {
  expect(
    detailOf('Principal sip:jane:doe in grn:user:jane-doe lacks conversation:communication:view'),
  ).toBe('conversation:communication:view');
  expect(detailOf('sip:jane:doe, tel:acme:x, conversation:john:smith')).toBe('notPermitted');
});

test('a refusal can name every permission that the product needs', () => {
  const permissions = [
    ...manifest.installer.permissions,
    ...manifest.operations.flatMap((operation) => operation.permissions),
  ];
  expect(failureDetail(lacking(...permissions)).split(', ')).toEqual(permissions);
});

test('a refusal names a missing scope', () => {
  const failure = { kind: 'notPermitted', lack: 'scope', missing: ['routing:readonly'] } as const;
  expect(failureDetail(failure)).toBe('routing:readonly');
});

test('any other failure is named by its kind, without its message or its correlation id', () => {
  const failure = {
    kind: 'refused',
    status: 400,
    message: 'Jane Doe',
    correlationId: 'c',
  } as const;
  expect(failureDetail(failure)).toBe('refused');
  expect(failureDetail({ kind: 'notPermitted', lack: 'unnamed', message: 'Jane Doe' })).toBe(
    'notPermitted',
  );
});
