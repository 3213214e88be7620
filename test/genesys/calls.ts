import * as v from 'valibot';
import { type Call, callSchema } from '../../src/genesys/calls/call.ts';

export const ME = 'a0000000-0000-4000-8000-00000000000e';

/** A call as the platform would send it, read as the product reads it. */
export const call = (...participants: readonly object[]): Call => callWith({}, ...participants);

export const callWith = (more: object, ...participants: readonly object[]): Call =>
  v.parse(callSchema, { id: 'call', participants, ...more });

export const customer = { id: 'customer', purpose: 'customer', state: 'connected' };

/** My part in the call, as an agent of a queue. */
export const mine = (more: object = {}): object => ({
  id: 'mine',
  purpose: 'agent',
  state: 'connected',
  user: { id: ME },
  ...more,
});

/** A colleague's part in the call. */
export const another = (more: object = {}): object =>
  mine({ id: 'another', user: { id: 'ben' }, ...more });
