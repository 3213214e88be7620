import type { Context } from 'hono';
import type { Refusal } from './authorization-request.ts';
import { showPage } from './page.ts';
import { errorPage } from './pages.ts';
import { returnUrl } from './return-url.ts';

/** Responds to a failed authorization request: with a page, or by redirect to the app. */
export function refuse(c: Context, refusal: Refusal): Response | Promise<Response> {
  if (refusal.kind === 'stranger') return showPage(c, 400, errorPage(refusal.problem));
  const { error, description } = refusal.error;
  return c.redirect(returnUrl(refusal.returnTo, { error, error_description: description }));
}
