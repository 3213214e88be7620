import { expect, test } from 'vitest';
import type { SeenRequest } from './control/schema.ts';
import { logLines } from './request-log.ts';

const CALL = '/api/v2/conversations/calls/c1';
const request = (at: number, method: string, path = CALL): SeenRequest => ({
  at,
  method,
  path,
  status: 200,
  correlationId: `id-${at}`,
});
const read = request(1_000, 'GET');
const pause = request(3_000, 'PATCH');

test('the latest entry comes first, with desktop actions in order between the requests', () => {
  const lines = logLines([read, pause], [{ at: 2_000, text: 'Hold: done.' }], '');

  expect(lines.map(({ request: asked, text }) => asked?.correlationId ?? text)).toEqual([
    'id-3000',
    'Hold: done.',
    'id-1000',
  ]);
});

test.each([
  ['PATCH', CALL, true],
  ['DELETE', '/api/v2/recordings/conversations/c1', true],
  ['GET', CALL, false],
  ['POST', '/api/v2/analytics/conversations/details/query', false],
  ['POST', '/api/v2/notifications/channels', false],
])('the log classifies %s %s as a command: %s', (method, path, expected) => {
  expect(logLines([request(1, method, path)], [], '')[0]?.isCommand).toBe(expected);
});

test('the reference that a widget shows finds its request, and nothing else', () => {
  const lines = logLines([read, pause], [{ at: 2_000, text: 'Hold: done.' }], ' ID-3000 ');

  expect(lines.map(({ request: asked }) => asked)).toEqual([pause]);
});

test('times are shown to the millisecond', () => {
  expect(logLines([request(1_234, 'GET')], [], '')[0]?.time).toMatch(/^\d\d:\d\d:01\.234$/);
});
