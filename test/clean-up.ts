import { afterAll, vi } from 'vitest';

/** Test files share a worker with others (vitest.config.ts): each leaves globals as it found them, and its modules to none. */
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});
