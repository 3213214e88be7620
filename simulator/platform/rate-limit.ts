import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../interfaces.ts';
import type { PlatformSettings } from '../settings.ts';
import type { PlatformEnv } from './app.ts';
import { Refusal } from './refusal.ts';

const WINDOW_MS = 60_000;

interface Window {
  readonly startedAt: number;
  count: number;
}

/** Counts requests per token in windows of one minute, and answers 429 above the limit. */
export function createRateLimit(clock: Clock, settings: Readonly<PlatformSettings>) {
  const windows = new Map<string, Window>();

  function windowOf(token: string): Window {
    const known = windows.get(token);
    if (known !== undefined && clock.now() - known.startedAt < WINDOW_MS) return known;
    const fresh = { startedAt: clock.now(), count: 0 };
    windows.set(token, fresh);
    return fresh;
  }

  const middleware: MiddlewareHandler<PlatformEnv> = async (context, next) => {
    const window = windowOf(context.get('access').token);
    window.count += 1;
    // Set on the response before any refusal is thrown, so that a refusal carries them too.
    const { headers } = context.res;
    const allowed = settings.requestsPerMinute;
    const reset = String(Math.ceil((window.startedAt + WINDOW_MS - clock.now()) / 1000));
    headers.set('inin-ratelimit-count', String(window.count));
    headers.set('inin-ratelimit-allowed', String(allowed));
    headers.set('inin-ratelimit-reset', reset);
    if (window.count > allowed) {
      headers.set('Retry-After', reset);
      throw new Refusal({
        status: 429,
        code: 'too.many.requests.retry.after',
        message: 'Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds',
        params: { seconds: reset },
      });
    }
    await next();
  };

  return { middleware, reset: () => windows.clear() };
}
