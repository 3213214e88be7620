import { afterAll, vi } from 'vitest';

/** Test files share their modules and globals with others (vitest.config.ts): each leaves them as it found them. */
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
