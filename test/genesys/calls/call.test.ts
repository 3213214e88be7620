import * as v from 'valibot';
import { expect, it } from 'vitest';
import { callSchema } from '../../../src/genesys/calls/call.ts';

it('reads a call that has no more than ids', () => {
  expect(v.is(callSchema, { id: 'call', participants: [{ id: 'somebody' }] })).toBe(true);
});

it('reads over what it does not understand, as long as the ids are there', () => {
  const participant = { id: 'me', user: 'ana', held: 'yes', queue: [], recordersState: 'ACTIVE' };
  const { participants } = v.parse(callSchema, { id: 'call', participants: [participant] });
  expect(participants[0]).toMatchObject({ id: 'me', user: undefined, held: undefined });
});

it.each([
  ['nothing', undefined],
  ['no id', { participants: [{ id: 'me' }] }],
  ['no participants', { id: 'call' }],
  [
    'a list of no participants: that is no call, and not one that has ended',
    { id: 'call', participants: [] },
  ],
  ['a participant without an id', { id: 'call', participants: [{ state: 'connected' }] }],
])('is not misled by %s', (_, content) => {
  expect(v.is(callSchema, content)).toBe(false);
});
