// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterWhenIdle } from '../../src/ui/clock.ts';

let whenIdle: (() => void) | null;

beforeEach(() => {
  vi.useFakeTimers();
  whenIdle = null;
  vi.stubGlobal('requestIdleCallback', (task: () => void, { timeout }: IdleRequestOptions) => {
    expect(timeout).toBe(1_000);
    whenIdle = task;
    return 7;
  });
  vi.stubGlobal('cancelIdleCallback', (id: number) => {
    if (id === 7) whenIdle = null;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('idle work runs after its delay, once the thread is idle', () => {
  const task = vi.fn();
  afterWhenIdle(50, task);
  vi.advanceTimersByTime(49);
  expect(whenIdle).toBeNull();
  vi.advanceTimersByTime(1);
  expect(task).not.toHaveBeenCalled();
  whenIdle?.();
  expect(task).toHaveBeenCalledOnce();
});

test.each([
  ['before its delay is over', 49],
  ['while it waits for the thread', 50],
])('idle work that is canceled %s never runs', (_, ms) => {
  const task = vi.fn();
  const cancel = afterWhenIdle(50, task);
  vi.advanceTimersByTime(ms);
  cancel();
  vi.advanceTimersByTime(1_000);
  expect(whenIdle).toBeNull();
  expect(task).not.toHaveBeenCalled();
});

test('idle work runs after its delay in a browser that reports no idle time', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  const task = vi.fn();
  afterWhenIdle(50, task);
  vi.advanceTimersByTime(50);
  expect(task).toHaveBeenCalledOnce();
});
