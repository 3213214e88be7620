import type { MiddlewareHandler } from 'hono';
import type { LoginSettings } from './settings.ts';

/**
 * Keeps responses, which may hold tokens, out of caches and referrers; out of frames and away from the opener too,
 * where the organization wants that. Only pages send COOP: they belong to the identity provider, redirects to Genesys.
 */
export function protectAnswers(settings: Readonly<LoginSettings>): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    const isPage = c.res.status < 300 || c.res.status >= 400;
    if (settings.isolateOpener && isPage) c.header('Cross-Origin-Opener-Policy', 'same-origin');
    if (!settings.refuseFraming) return;
    c.header('X-Frame-Options', 'DENY');
    c.header('Content-Security-Policy', "frame-ancestors 'none'", { append: true });
  };
}
