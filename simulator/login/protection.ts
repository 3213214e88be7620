import type { MiddlewareHandler } from 'hono';
import type { LoginSettings } from './settings.ts';

/**
 * Keeps answers, which may hold tokens, out of caches and referrers, and out of frames where the
 * organisation wants that.
 */
export function protectAnswers(settings: Readonly<LoginSettings>): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    if (!settings.refuseFraming) return;
    c.header('X-Frame-Options', 'DENY');
    c.header('Content-Security-Policy', "frame-ancestors 'none'", { append: true });
  };
}
