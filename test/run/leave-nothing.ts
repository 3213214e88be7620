import { afterAll, vi } from 'vitest';

// Test files that share a worker: none meets the modules, the globals or the clock of the one before.
afterAll(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
