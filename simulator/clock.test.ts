import { expect, test } from 'vitest';
import { createManualClock } from './clock.ts';

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
