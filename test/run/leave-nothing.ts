import { afterAll, vi } from 'vitest';
import { watchTimers } from './timers-left.ts';

const timers = watchTimers(globalThis);

// Test files that share a worker: none meets the modules, the globals, the clock or a timer of the one before.
afterAll(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  timers.stop();
  const left = timers.left();
  if (left.length > 0) {
    throw new Error(`Timers that would fire in another test file:\n${left.join('\n')}`);
  }
});
