import { expect, it, vi } from 'vitest';
import { watchTimers } from './timers-left.ts';

/** Watches fake timers, so that no test here has to wait. */
function watched() {
  vi.useFakeTimers();
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const target = { setTimeout, setInterval, clearTimeout, clearInterval };
  return { target, timers: watchTimers(target) };
}

it('a timer that neither fired nor was cleared is named with its time and the place that set it', () => {
  const { target, timers } = watched();
  target.setTimeout(() => undefined, 60_000);
  expect(timers.left()).toEqual([
    expect.stringMatching(/^setTimeout of 60000 ms\n.*timers-left\.test\.ts/s),
  ]);
});

it('a timer that fired is not left, and was given its values', () => {
  const { target, timers } = watched();
  const task = vi.fn();
  target.setTimeout(task, 5, 'a', 'b');
  vi.advanceTimersByTime(5);
  expect(task).toHaveBeenCalledExactlyOnceWith('a', 'b');
  expect(timers.left()).toEqual([]);
});

it('an interval is left until it is cleared, however often it fired', () => {
  const { target, timers } = watched();
  const task = vi.fn();
  const timer = target.setInterval(task, 5);
  vi.advanceTimersByTime(11);
  expect(task).toHaveBeenCalledTimes(2);
  expect(timers.left()).toHaveLength(1);
  target.clearInterval(timer);
  vi.advanceTimersByTime(11);
  expect(task).toHaveBeenCalledTimes(2);
  expect(timers.left()).toEqual([]);
});

it('a timer that was cleared is not left, and does not fire', () => {
  const { target, timers } = watched();
  const task = vi.fn();
  target.clearTimeout(target.setTimeout(task, 5));
  vi.advanceTimersByTime(5);
  expect(task).not.toHaveBeenCalled();
  expect(timers.left()).toEqual([]);
});

it('the timers of before are back once the watch has stopped', () => {
  const { target, timers } = watched();
  timers.stop();
  expect(target.setTimeout).toBe(globalThis.setTimeout);
  target.setTimeout(() => undefined, 5);
  expect(timers.left()).toEqual([]);
});
