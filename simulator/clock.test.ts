import { expect, test } from 'vitest';
import { createManualClock, createTurnableClock } from './clock.ts';

test('due tasks run in the order of their times, each at its time', () => {
  const clock = createManualClock(1_000);
  const ran: string[] = [];
  clock.after(30, () => ran.push(`late at ${clock.now()}`));
  clock.after(10, () => ran.push(`early at ${clock.now()}`));

  clock.advance(29);
  expect(ran).toEqual(['early at 1010']);

  clock.advance(1);
  expect(ran).toEqual(['early at 1010', 'late at 1030']);
});

test('tasks due at the same time run in the order in which they were added', () => {
  const clock = createManualClock();
  const ran: string[] = [];
  clock.after(5, () => ran.push('first'));
  clock.after(5, () => ran.push('second'));

  clock.advance(5);

  expect(ran).toEqual(['first', 'second']);
});

test('a task added by a running task runs within the same advance if it is due by then', () => {
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

test('a cancelled task does not run', () => {
  const clock = createManualClock();
  let ran = false;
  const cancel = clock.after(5, () => {
    ran = true;
  });

  cancel();
  clock.advance(10);

  expect(ran).toBe(false);
});

test('a turnable clock runs with the machine’s clock, ahead by the time it was turned', () => {
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

test('turning the clock also runs tasks that due tasks add, each at its time, but no cancelled task', () => {
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

test('a pending task comes due earlier by the time the clock was turned, and not after a reset', () => {
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
