import { describe, expect, test } from 'vitest';
import { misunderstood, unknownWords } from '../../../src/install/check/shape.ts';

describe('the check of an answer', () => {
  test('reports the path of each field that the schema dropped, once', () => {
    const came = { id: 1, parts: [{ state: 5 }, { state: 'x' }, { state: 6, more: true }] };
    const understood = {
      id: 1,
      parts: [{ state: undefined }, { state: 'x' }, { state: undefined }],
    };
    expect(misunderstood(came, understood)).toEqual(['parts[].state']);
  });

  test('reports a list or an object that the schema dropped, by its own path', () => {
    const came = { list: ['Jane'], object: { name: 'Jane' } };
    expect(misunderstood(came, { list: undefined, object: undefined })).toEqual(['list', 'object']);
  });

  test('accepts missing fields, also those for which the schema puts something in their place', () => {
    expect(misunderstood({ a: null }, { a: undefined, b: undefined })).toEqual([]);
    expect(misunderstood({ a: null }, { a: { b: 1 } })).toEqual([]);
  });

  test('reports unknown values, by name only if they are plain words', () => {
    const known = { state: ['connected'] };
    const came = { parts: [{ state: 'CONNECTED' }, { state: 'waiting' }, { state: '+49 170' }] };
    expect(unknownWords(came, known)).toEqual(['state: waiting', 'state: (other)']);
  });

  test('reports no value where there is no word', () => {
    const known = { state: ['connected'] };
    expect(unknownWords({ state: null, parts: [null, { state: 7 }] }, known)).toEqual([]);
    expect(unknownWords({ state: { state: 'waiting' } }, known)).toEqual(['state: waiting']);
  });
});
