import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { isCallback } from '../../../src/genesys/calls/callback.ts';
import { success } from '../../../src/recording/failure.ts';

/** A platform with one conversation. */
const withParticipants = (participants: readonly object[]): Api => ({
  call: (_, { answer }) => Promise.resolve(success(v.parse(answer, { participants }))),
});

it.each([
  ['a callback that nobody has dialed is one', true, [{ callbacks: [{}] }]],
  ['a callback that was dialed is a call', false, [{ callbacks: [{}] }, { calls: [{}] }]],
  ['a callback that everyone has left is over', false, [{ callbacks: [{}], endTime: 'now' }]],
  ['a callback that one person has left is one', true, [{ callbacks: [{}], endTime: 'now' }, {}]],
  ['a callback whose list of calls is null is one', true, [{ callbacks: [{}], calls: null }]],
  [
    'a call whose list of callbacks is null is no callback',
    false,
    [{ callbacks: null, calls: [{}] }],
  ],
  ['a conversation with neither calls nor callbacks is none', false, [{}]],
  ['a conversation without participants is none', false, []],
])('%s', async (_, expected, participants) => {
  expect(await isCallback(withParticipants(participants), 'one')).toMatchObject({
    ok: true,
    value: expected,
  });
});
