import { afterAll, vi } from 'vitest';

// Test files that share a worker: none meets the globals or the clock of the one before.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
