import { afterAll, vi } from 'vitest';
import { watchTimers } from './timers-left.ts';

const timers = watchTimers(globalThis);

// Test files share a worker: none may see the modules, globals, clock or timers of the previous one.
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
