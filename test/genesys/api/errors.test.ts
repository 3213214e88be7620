import { describe, expect, it } from 'vitest';
import * as operations from '../../../src/genesys/operations.ts';
import { toFailure } from '../../../src/genesys/api/errors.ts';
import { HttpError } from '../../../src/genesys/sdk/fetch-request.ts';
import type { FailureName } from '../../../src/recording/failure.ts';

/** The error that the SDK throws when the platform answers with an error. */
const answer = (status: number, body?: unknown, headers: object = {}) => ({
  status,
  statusText: '',
  headers,
  body,
  text: '',
  error: null,
});

const failureOf = (status: number, body?: unknown, headers?: object) =>
  toFailure(answer(status, body, headers), operations.pauseOrResume);

/** Every error code that the public API definition lists for the product's operations. */
const codes: readonly (readonly [number, string, FailureName])[] = [
  [400, 'bad.request', 'refused'],
  [400, 'general.bad.request', 'refused'],
  [400, 'invalid.value', 'refused'],
  [400, 'invalid.property', 'refused'],
  [400, 'constraint.validation', 'refused'],
  [400, 'invalid.date', 'refused'],
  [400, 'invalid.query.param.value', 'refused'],
  [400, 'client.failed.request', 'refused'],
  [400, 'not.a.user', 'refused'],
  [400, 'conversation.error.no.common.user', 'notMyCall'],
  [400, 'conversation.error.user.not.party', 'notParticipant'],
  [400, 'conversation.error.hold.alerting', 'refused'],
  [400, 'conversation.participant.update.invalid', 'refused'],
  [400, 'notification.invalid.topic', 'refused'],
  [400, 'notification.subscription.too.many.subscriptions', 'refused'],
  [401, 'authentication.required', 'signedOut'],
  [401, 'bad.credentials', 'signedOut'],
  [401, 'credentials.expired', 'signedOut'],
  [401, 'ip.not.authorized', 'refused'],
  [403, 'missing.permissions', 'notPermitted'],
  [403, 'missing.any.permissions', 'notPermitted'],
  [403, 'missing.division.permission', 'notPermitted'],
  [403, 'missing.any.division.permissions', 'notPermitted'],
  [403, 'not.authorized', 'notPermitted'],
  [403, 'authz.policy.denied', 'notPermitted'],
  [403, 'notification.unauthorized.topic', 'notPermitted'],
  [403, 'recording.recording.view.permission.check.failed', 'notPermitted'],
  [403, 'app.not.authorized.for.scope', 'notPermitted'],
  [403, 'conversation.error.forbidden.not.active.participant', 'notParticipant'],
  [404, 'not.found', 'notFound'],
  [404, 'general.resource.not.found', 'notFound'],
  [404, 'entity.not.found', 'notFound'],
  [404, 'conversation.error.not.conversation.participant', 'notParticipant'],
  [405, 'method.not.allowed', 'refused'],
  [408, 'client.timeout', 'timeout'],
  [409, 'request.conflict', 'conflict'],
  [413, 'request.entity.too.large', 'refused'],
  [415, 'unsupported.media.type', 'refused'],
  [429, 'too.many.requests', 'tooManyRequests'],
  [429, 'too.many.requests.retry.after', 'tooManyRequests'],
  [500, 'internal.server.error', 'platform'],
  [500, 'conversation.participant.update.failed', 'platform'],
  [500, 'conversation.error.media.failed', 'platform'],
  [500, 'providerapi.error.no.station.for.edge', 'platform'],
  [503, 'service.unavailable', 'platform'],
  [504, 'request.timeout', 'platform'],
  [504, 'authentication.request.timeout', 'platform'],
];

it.each(codes)('%i %s becomes the failure %s', (status, code, kind) => {
  expect(failureOf(status, { code, message: 'The reason.' }).kind).toBe(kind);
});

/** Answers that say that the call is over. */
const endings: readonly (readonly [number, string])[] = [
  [400, 'conversation.error.conversation.disconnected'],
  [400, 'conversation.error.call.disconnected'],
  [400, 'conversation.error.participant.no.active.conversations'],
  [404, 'conversation.error.conversation.not.found'],
];

it.each(endings)('%i %s ends the call only when it is read', (status, code) => {
  const thrown = answer(status, { code, message: 'The reason.' });
  expect(toFailure(thrown, operations.readCall).kind).toBe('callEnded');
  expect(toFailure(thrown, operations.pauseOrResume).kind).toBe('refusedAsEnded');
});

it.each([
  ['no body', undefined],
  ['a text', 'Bad request'],
  ['a list', []],
  ['a code that is a number', { code: 7, message: null, messageParams: 'none' }],
  ['a code that every object inherits', { code: 'constructor' }],
])('400 with %s is a refusal without a reason', (_, body) => {
  expect(failureOf(400, body)).toEqual({ kind: 'refused', status: 400, message: '' });
});

const notPlatforms: readonly (readonly [string, unknown])[] = [
  ['no body', undefined],
  ['a text', '404 page not found'],
  ['JSON without a code', { message: 'no Route matched with those values' }],
  ['a code that is a number', { code: 404, message: 'Not found' }],
];

it.each(notPlatforms)('404 with %s is a proxy’s, and says nothing about the call', (_, body) => {
  for (const operation of [operations.readCall, operations.pauseOrResume]) {
    expect(toFailure(answer(404, body), operation)).toEqual({ kind: 'badAnswer' });
  }
});

it.each(notPlatforms)('404 with %s is an answer of the recordings API of a gateway', (_, body) => {
  for (const operation of [operations.readRecording, operations.stopRecording]) {
    expect(toFailure(answer(404, body), operation)).toEqual({ kind: 'notFound' });
  }
});

it('HTML is a proxy’s, however its content type is written', () => {
  const headers = { 'content-type': 'TEXT/HTML' };
  expect(failureOf(401, undefined, headers)).toEqual({ kind: 'badAnswer' });
});

it('511 is the login page of a network, not a fault of the platform', () => {
  expect(failureOf(511, undefined, { 'content-type': 'text/html' })).toEqual({ kind: 'badAnswer' });
});

describe('a 403 that does not say that a permission is missing', () => {
  const unnamed = { kind: 'notPermitted', lack: 'unnamed' };

  it.each([
    ['is that of an access policy', 'authz.policy.denied', 'Denied by policy.'],
    [
      'is that of an access policy that names the action',
      'authz.policy.denied',
      'Not allowed: conversation:recording:pause',
    ],
    ['has an unknown code', 'organization.suspended', 'The organization is suspended.'],
    ['is a gateway’s and has no code', '', 'arn:aws:execute-api may not be invoked'],
  ])('and %s is a refusal in its own words', (_, code, message) => {
    expect(failureOf(403, { code, message })).toEqual({ ...unnamed, message });
  });

  it('and has no message either is named by its code', () => {
    const message = 'authz.policy.denied';
    expect(failureOf(403, { code: message })).toEqual({ ...unnamed, message });
  });

  it.each([
    ['has no body', undefined],
    ['has JSON of another shape', { Message: 'Forbidden' }],
  ])('and %s is an unexpected response', (_, body) => {
    expect(failureOf(403, body)).toEqual({ kind: 'badAnswer' });
  });

  it('names no time as a permission', () => {
    const body = { code: 'not.authorized', message: 'Access denied at 2026-01-05T09:00:00Z' };
    expect(failureOf(403, body)).toMatchObject({
      lack: 'permission',
      missing: ['conversation:recording:pause', 'conversation:communication:disconnect'],
    });
  });

  it('is a missing scope in the recordings API of a gateway', () => {
    expect(toFailure(answer(403), operations.stopRecording)).toMatchObject({
      lack: 'scope',
      missing: ['recording:write'],
    });
  });
});

it('at most 200 characters of the reason for a refusal are shown', () => {
  const refusedWith = (length: number): unknown =>
    failureOf(400, { code: 'bad.request', message: 'x'.repeat(length) });
  expect(refusedWith(200)).toMatchObject({ message: 'x'.repeat(200) });
  expect(refusedWith(201)).toMatchObject({ message: `${'x'.repeat(200)}…` });
});

describe('a missing permission', () => {
  const missing = (body: object, operation = operations.pauseOrResume) =>
    toFailure(answer(403, body), operation);

  it.each([
    ['its parameters', { messageParams: { permissions: '[a:b:view, c:d:edit]' } }],
    ['its parameters, whatever their names', { messageParams: { '0': 'a:b:view, c:d:edit' } }],
    ['its message', { message: 'You must have one of: [a:b:view, c:d:edit]' }],
    [
      'both',
      { message: 'One of [a:b:view]', messageParams: { permissions: '[a:b:view, c:d:edit]' } },
    ],
  ])('is read from %s', (_, body) => {
    const code = 'missing.any.permissions';
    expect(missing({ code, ...body })).toEqual({
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['a:b:view', 'c:d:edit'],
      needsAll: false,
    });
  });

  it("that the platform does not name is any one of the operation's permissions", () => {
    expect(missing({ code: 'not.authorized' }, operations.findQueueCalls)).toEqual({
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['analytics:conversationDetail:view', 'analytics:agentConversationDetail:view'],
    });
  });

  it('that the platform does not name is every permission of an operation that needs all of them', () => {
    expect(missing({ code: 'not.authorized' })).toEqual({
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['conversation:recording:pause', 'conversation:communication:disconnect'],
      needsAll: true,
    });
  });

  it('that is one of several missing ones is named with the others', () => {
    const message = 'You are missing the following permission(s): [a:b:view, c:d:edit]';
    expect(missing({ code: 'missing.permissions', message })).toMatchObject({
      missing: ['a:b:view', 'c:d:edit'],
      needsAll: true,
    });
  });

  it('for an operation that needs none is a missing scope', () => {
    expect(missing({ code: 'not.authorized' }, operations.startRecording)).toMatchObject({
      lack: 'scope',
      missing: ['recording:write'],
    });
  });

  it('for an operation that needs none is in the platform’s words if the code is about permissions', () => {
    const message = 'You are not allowed to.';
    expect(
      missing({ code: 'missing.any.permissions', message }, operations.startRecording),
    ).toEqual({ kind: 'notPermitted', lack: 'unnamed', message });
  });

  it('of the application is a missing scope, whatever the message says', () => {
    const code = 'app.not.authorized.for.scope';
    expect(missing({ code, message: 'App not authorized to use scope a:b:c' })).toMatchObject({
      lack: 'scope',
      missing: ['conversations'],
    });
  });
});

describe('the correlation id of a failure', () => {
  const body = { code: 'internal.server.error', contextId: 'from-the-body' };

  it('comes from the header, or else from the body', () => {
    const headers = { 'inin-correlation-id': 'from-the-header' };
    expect(failureOf(500, body, headers).correlationId).toBe('from-the-header');
    expect(failureOf(500, body).correlationId).toBe('from-the-body');
    expect(failureOf(500)).toEqual({ kind: 'platform', status: 500 });
  });
});

describe('a request without an answer', () => {
  const of = (thrown: unknown) => toFailure(thrown, operations.readCall).kind;

  it('that timed out or was aborted is a timeout', () => {
    expect(of(new DOMException('', 'TimeoutError'))).toBe('timeout');
    expect(of(new DOMException('', 'AbortError'))).toBe('timeout');
  });

  it('whose fetch failed means offline', () => {
    expect(of(new TypeError('Failed to fetch'))).toBe('offline');
  });

  it.each([
    ['an error', new Error('x')],
    [
      'an error of the HTTP client that the SDK did not parse',
      new HttpError({ status: 500, statusText: '', headers: {}, data: undefined, text: '' }),
    ],
    ['nothing', undefined],
    ['a text', 'boom'],
    ['a function', () => 1],
  ])('%s is an unexpected response', (_, thrown) => {
    expect(of(thrown)).toBe('badAnswer');
  });
});
