import { expect, test } from 'vitest';
import { createManualClock, createTurnableClock } from './clock.ts';

test('runs due tasks in the order of their times, at their times', () => {
  const clock = createManualClock(1_000);
  const ran: string[] = [];
  clock.after(30, () => ran.push(`late at ${clock.now()}`));
  clock.after(10, () => ran.push(`early at ${clock.now()}`));

  clock.advance(29);
  expect(ran).toEqual(['early at 1010']);

  clock.advance(1);
  expect(ran).toEqual(['early at 1010', 'late at 1030']);
});

test('keeps the order of adding for tasks due at the same time', () => {
  const clock = createManualClock();
  const ran: string[] = [];
  clock.after(5, () => ran.push('first'));
  clock.after(5, () => ran.push('second'));

  clock.advance(5);

  expect(ran).toEqual(['first', 'second']);
});

test('runs a task that a running task added, when it falls within the same turn', () => {
  const clock = createManualClock(0);
  const ran: number[] = [];
  const again = () => {
    ran.push(clock.now());
    clock.after(10, again);
  };
  clock.after(10, again);

  clock.advance(35);

  expect(ran).toEqual([10, 20, 30]);
  expect(clock.now()).toBe(35);
});

test('does not run a cancelled task', () => {
  const clock = createManualClock();
  let ran = false;
  const cancel = clock.after(5, () => {
    ran = true;
  });

  cancel();
  clock.advance(10);

  expect(ran).toBe(false);
});

test('a clock that can be turned runs with the machine, and is ahead by what was turned', () => {
  const machine = createManualClock(1_000);
  const clock = createTurnableClock(machine);
  const ran: string[] = [];
  clock.after(10, () => ran.push(`soon at ${clock.now()}`));
  clock.after(500, () => ran.push(`late at ${clock.now()}`));

  machine.advance(10);
  expect(ran).toEqual(['soon at 1010']);

  clock.turn(490);
  expect(ran).toEqual(['soon at 1010', 'late at 1500']);

  machine.advance(1);
  expect(clock.now()).toBe(1_501);
});

test('a turn runs what due tasks add, each at its time, and nothing that was cancelled', () => {
  const clock = createTurnableClock(createManualClock(0));
  const ran: number[] = [];
  clock.after(20, () => {
    ran.push(clock.now());
    clock.after(30, () => ran.push(clock.now()));
  });
  clock.after(40, () => ran.push(-1))();

  clock.turn(60);

  expect(ran).toEqual([20, 50]);
});

test('what is waited for comes earlier for the machine by what was turned, and not after a reset', () => {
  const machine = createManualClock(0);
  const clock = createTurnableClock(machine);
  const ran: string[] = [];
  clock.after(100, () => ran.push('first'));
  clock.turn(60);
  machine.advance(40);
  expect(ran).toEqual(['first']);

  clock.after(100, () => ran.push('second'));
  clock.turn(60);
  clock.reset();
  expect(clock.now()).toBe(40);
  machine.advance(39);
  expect(ran).toEqual(['first']);
  machine.advance(1);
  expect(ran).toEqual(['first', 'second']);
});
