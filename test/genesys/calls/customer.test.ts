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

it.each(['+61416275769', 'tel:+61416275769', '0416 275 769', '(0416) 275-769', '+61 416.275/769'])(
  'a name that is just a number (%s) is treated as the number, masked and not shown twice',
  (name) => {
    const known = call({ ...customer, name, address: 'tel:+61416275769' });
    expect(customerOf(known, 'none')).toEqual({ name: null, number: '+61416275769' });
    expect(customerOf(known, 'number')).toEqual({ name: null, number: '…769' });
    expect(customerOf(known, 'all')).toEqual({ name: null, number: '…769' });
    const unknown = customerOf(call({ ...customer, name, address: 'anonymous' }), 'number');
    expect(unknown).toEqual({ name: null, number: '…769' });
  },
);

it('a number within a name is masked, too, but other digits are not', () => {
  const named = (name: string) => customerOf(call({ ...customer, name }), 'number')?.name;
  expect(named('Noor (+49 30 123456)')).toBe('Noor (…456)');
  expect(named('Noor Haddad 2nd')).toBe('Noor Haddad 2nd');
  expect(named('Studio 54')).toBe('Studio 54');
});

it.each([
  ['no-break spaces', 'Berlin +49\u00A030\u00A00123\u00A0456', 'Berlin …456'],
  ['narrow no-break spaces', 'Berlin +49\u202F30\u202F123\u202F456', 'Berlin …456'],
  ['hyphens of any kind', 'Berlin +49 30\u2011123\u2013456', 'Berlin …456'],
  ['invisible marks', 'Berlin 030\u200B123\u200B456', 'Berlin …456'],
  ['other separators', 'Berlin 030·123_456', 'Berlin …456'],
  ['Arabic digits', 'نور ٠٤١٦٢٧٥٧٦٩', 'نور …٧٦٩'],
  ['full-width digits and brackets', '受付 ０３（１２３４）５６７８', '受付 …６７８'],
])('a number within a name is masked if it is written with %s', (_, name, shown) => {
  expect(customerOf(call({ ...customer, name }), 'number')?.name).toBe(shown);
});

it.each([
  ['+61\u00A0416\u00A0275\u00A0769', '…769'],
  ['+61\u202F416\u202F275\u202F769', '…769'],
  ['0416\u2011275\u2013769', '…769'],
  ['\u202A+61 416 275 769\u202C', '…769'],
  ['٠٤١٦٢٧٥٧٦٩', '…٧٦٩'],
])('a name that is just a number (%j) is not a name, however it is written', (name, number) => {
  const unknown = call({ ...customer, name, address: 'anonymous' });
  expect(customerOf(unknown, 'number')).toEqual({ name: null, number });
});

it.each(['  ', '\u00A0', '\u200B'])('a name of only spaces (%j) is no name', (name) => {
  expect(customerOf(call({ ...noor, name }), 'none')).toEqual({
    name: null,
    number: '+4930123456',
  });
});

it('a name of brackets alone passes for a number, of which no digit is left to show', () => {
  expect(customerOf(call({ ...customer, name: '()' }), 'number')).toEqual({
    name: null,
    number: '…',
  });
});

it('the other party of a direct call is used, and one still on the call before one that has left', () => {
  const left = { ...noor, id: 'left', name: 'Left', state: 'terminated' };
  const external = { ...noor, id: 'there', purpose: 'external', name: 'There' };
  expect(customerOf(call(left, external), 'none')?.name).toBe('There');
  expect(customerOf(call(left), 'none')?.name).toBe('Left');
});

it('a call without another party has no name', () => {
  expect(customerOf(call(mine()), 'none')).toBeNull();
});
