import * as v from 'valibot';
import { expect, it } from 'vitest';
import { callSchema } from '../../../src/genesys/calls/call.ts';

it('a call that has no more than ids can be read', () => {
  expect(v.is(callSchema, { id: 'call', participants: [{ id: 'somebody' }] })).toBe(true);
});

it('invalid parts of a call are skipped, as long as the ids are there', () => {
  const participant = { id: 'me', user: 'ana', held: 'yes', queue: [], recordersState: 'ACTIVE' };
  const { participants } = v.parse(callSchema, { id: 'call', participants: [participant] });
  expect(participants[0]).toMatchObject({ id: 'me', user: undefined, held: undefined });
});

it.each([
  ['nothing', undefined],
  ['no id', { participants: [{ id: 'me' }] }],
  ['no participants', { id: 'call' }],
  [
    'an empty list of participants: that is no call, and not an ended one',
    { id: 'call', participants: [] },
  ],
  ['a participant without an id', { id: 'call', participants: [{ state: 'connected' }] }],
])('%s does not produce a call', (_, content) => {
  expect(v.is(callSchema, content)).toBe(false);
});
