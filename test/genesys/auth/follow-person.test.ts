import { expect, it } from 'vitest';
import { followPerson } from '../../../src/genesys/auth/follow-person.ts';

function open() {
  const told: string[] = [];
  const isForPage = followPerson(
    (userId) => told.push(`keep only for ${userId}`),
    () => told.push('leave'),
  );
  return { told, isForPage };
}

it('a page belongs to the user it was loaded for', () => {
  const { told, isForPage } = open();
  expect([isForPage('ana'), isForPage('ana')]).toEqual([true, true]);
  expect(told).toEqual(['keep only for ana']);
});

it('a page stops and leaves once someone else signs in to it', () => {
  const { told, isForPage } = open();
  isForPage('ana');
  expect(isForPage('ben')).toBe(false);
  expect(told).toEqual(['keep only for ana', 'keep only for ben', 'leave']);
  expect(isForPage('ben')).toBe(false);
});
