import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { checkLiveCall } from '../../../src/genesys/install/check/live-call.ts';
import { readCall } from '../../../src/genesys/operations.ts';
import { failed, success } from '../../../src/recording/failure.ts';

/** Checks a call that both operations answer with. */
function check(call: unknown) {
  const api: Api = { call: async (_, { answer }) => success(v.parse(answer, call)) };
  return checkLiveCall(api, 'call');
}

test('the report of a call has words of the platform, and nothing else that stands in their place', async () => {
  const { parts } = await check({
    id: 'call',
    participants: [
      {
        id: 'p',
        purpose: 'Jane Doe +49 170 1234567',
        state: 'tel:+49170',
        screenRecordingState: 'jane@acme.example',
        recordingState: 'sip:jane',
        name: 'Jane Doe',
      },
      {
        id: 'q',
        purpose: 'AGENT',
        state: 'CONNECTED',
        recordingState: 'ACTIVE',
        securePause: true,
      },
    ],
  });
  expect(parts).toEqual([
    'purpose (other), state (other), recordingState unknown, securePause -, recordersState no, screenRecordingState (other), name yes, startTime no',
    'purpose agent, state connected, recordingState active, securePause true, recordersState no, screenRecordingState -, name no, startTime no',
  ]);
});

test('attributes of a call are not read for words of the platform: they belong to the customer', async () => {
  const attributes = { state: 'Bavaria', purpose: 'Jane', nested: { state: '+49 170' } };
  const { findings } = await check({
    id: 'call',
    participants: [{ id: 'p', purpose: 'customer', state: 'connected', attributes }],
  });
  expect(findings.map(({ verdict, details }) => [verdict, ...details])).toEqual([['ok'], ['ok']]);
});

test('a call that cannot be read is reported as unknown, with the reason, and its other shape is checked anyway', async () => {
  const api: Api = {
    async call(operation, { answer }) {
      if (operation === readCall) return failed({ kind: 'offline' });
      return success(v.parse(answer, { id: 'call', participants: [] }));
    },
  };
  expect(await checkLiveCall(api, 'call')).toEqual({
    findings: [
      { id: 'call.flat', verdict: 'unknown', details: ['offline'] },
      { id: 'call.nested', verdict: 'ok', details: [] },
    ],
    parts: [],
  });
});

test.each([
  [
    { participants: [{ id: 'p' }, { name: 'Jane Doe' }, { name: 'Jane Doe' }] },
    'participants[].id',
  ],
  [{ participants: 'Jane Doe' }, 'participants'],
])('what no call can be without is reported once, by its path alone: %j', async (more, path) => {
  const { findings, parts } = await check({ id: 'call', ...more });
  expect(findings).toEqual(
    ['call.flat', 'call.nested'].map((id) => ({ id, verdict: 'problem', details: [path] })),
  );
  expect(parts).toEqual([]);
});

test('an answer that is no call at all is reported as a whole', async () => {
  const { findings } = await check('<html>');
  expect(findings.map(({ details }) => details)).toEqual([['(whole)'], ['(whole)']]);
});
