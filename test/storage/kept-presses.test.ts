import { describe, expect, it } from 'vitest';
import { openKeptPresses } from '../../src/storage/kept-presses.ts';
import { memoryStorage } from '../genesys/auth/tab.ts';

const NOW = 1_000_000;
const press = { command: 'pause', pressedAt: NOW - 1_000, userId: 'Ana', isSent: false } as const;

describe('kept presses', () => {
  it('wait for their own call, and are returned once', () => {
    const presses = openKeptPresses(memoryStorage());
    presses.keep('A', press, null, NOW);
    presses.keep('B', { ...press, command: 'start' }, null, NOW);
    expect(presses.waitsFor('A', 'one')).toBe(true);
    expect(presses.take('A', 'one', NOW)).toEqual(press);
    expect(presses.take('A', 'one', NOW)).toBeNull();
    expect(presses.take('B', 'two', NOW)?.command).toBe('start');
  });

  it('are seen by every widget of the tab, and leave nothing behind', () => {
    const storage = memoryStorage();
    openKeptPresses(storage).keep('A', press, null, NOW);
    expect(openKeptPresses(storage).take('A', 'one', NOW)).toEqual(press);
    expect([...storage.content]).toEqual([]);
  });

  it('belong to the page that is being unloaded until it is gone', () => {
    const presses = openKeptPresses(memoryStorage());
    presses.keep('A', press, 'one', NOW);
    expect(presses.waitsFor('A', 'two')).toBe(false);
    expect(presses.take('A', 'two', NOW)).toBeNull();
    expect(presses.take('A', 'one', NOW)).toEqual(press);
    presses.keep('A', press, null, NOW);
    expect(presses.take('A', 'two', NOW)).toEqual(press);
  });

  it.each([
    ['from the future', NOW + 1],
    ['ten minutes old', NOW - 600_000],
  ])('are ignored if they are %s', (_, pressedAt) => {
    const presses = openKeptPresses(memoryStorage());
    presses.keep('A', { ...press, pressedAt }, null, NOW);
    expect(presses.take('A', 'one', NOW)).toBeNull();
  });

  it.each([
    ['just now', NOW],
    ['almost ten minutes ago', NOW - 599_999],
  ])('are returned if they were made %s', (_, pressedAt) => {
    const presses = openKeptPresses(memoryStorage());
    presses.keep('A', { ...press, pressedAt }, null, NOW);
    expect(presses.take('A', 'one', NOW)).toEqual({ ...press, pressedAt });
  });

  it('are removed with the next one if they are too old', () => {
    const storage = memoryStorage();
    const presses = openKeptPresses(storage);
    presses.keep('A', press, null, NOW);
    presses.keep('B', press, null, NOW + 600_000);
    expect([...storage.content.values()].join()).not.toContain('"A"');
  });

  it.each(['', 'null', '[]', '{"A":1}', '{"A":{"command":"delete"}}'])(
    'are ignored in %j',
    (junk) => {
      const storage = memoryStorage(new Map([['recording-control.presses', junk]]));
      expect(openKeptPresses(storage).take('A', 'one', NOW)).toBeNull();
    },
  );
});
