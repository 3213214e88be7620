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

  test('accepts missing fields', () => {
    expect(misunderstood({ a: null }, { a: undefined, b: undefined })).toEqual([]);
  });

  test('reports unknown values, by name only if they are plain words', () => {
    const known = { state: ['connected'] };
    const came = { parts: [{ state: 'CONNECTED' }, { state: 'waiting' }, { state: '+49 170' }] };
    expect(unknownWords(came, known)).toEqual(['state: waiting', 'state: (other)']);
  });
});
