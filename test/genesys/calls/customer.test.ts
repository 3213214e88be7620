import { expect, it } from 'vitest';
import { customerOf } from '../../../src/genesys/calls/customer.ts';
import { call, customer, mine } from '../calls.ts';

const noor = { ...customer, name: 'Noor Haddad', address: 'tel:+4930123456' };

it.each([
  ['none', { name: 'Noor Haddad', number: '+4930123456' }],
  ['number', { name: 'Noor Haddad', number: '…456' }],
  ['all', { name: null, number: '…456' }],
] as const)('with mask "%s" a customer is %o', (mask, shown) => {
  expect(customerOf(call(mine(), noor), mask)).toEqual(shown);
});

it.each([
  ['+4930123456', '+4930123456'],
  ['sip:+4930123456@pbx.example.test;user=phone', '+4930123456'],
  ['sip:noor@example.test', null],
  [undefined, null],
])('of the address %s the number is %s', (address, number) => {
  expect(customerOf(call({ ...noor, address }), 'none')?.number).toBe(number);
});

it('the other party of a direct call counts, and one that is still there before one that has left', () => {
  const left = { ...noor, id: 'left', name: 'Left', state: 'terminated' };
  const external = { ...noor, id: 'there', purpose: 'external', name: 'There' };
  expect(customerOf(call(left, external), 'none')?.name).toBe('There');
  expect(customerOf(call(left), 'none')?.name).toBe('Left');
});

it('a call without another party names nobody', () => {
  expect(customerOf(call(mine()), 'none')).toBeNull();
});
