import { expect, it } from 'vitest';
import { createEmitter } from '../../src/recording/emitter.ts';

it('a listener that throws keeps nothing from the others, and its error is thrown after them', () => {
  const { subscribe, emit } = createEmitter<[number]>();
  const heard: number[] = [];
  subscribe(() => {
    throw new Error('the first');
  });
  subscribe((value) => {
    heard.push(value);
    throw new Error('the second');
  });
  subscribe((value) => void heard.push(value));
  expect(() => emit(7)).toThrow('the first');
  expect(heard).toEqual([7, 7]);
});

it('a listener is not called after it unsubscribes, or after the emitter is closed', () => {
  const { subscribe, emit, close } = createEmitter<[number]>();
  const heard: number[] = [];
  const leave = subscribe((value) => void heard.push(value));
  emit(1);
  leave();
  emit(2);
  subscribe((value) => void heard.push(value));
  close();
  emit(3);
  expect(heard).toEqual([1]);
});
