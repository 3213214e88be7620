import type { Context } from 'hono';
import { showPage } from './page.ts';
import { errorPage } from './pages.ts';
import { type ReturnAddress, returnUrl } from './return-url.ts';

/** An error that is reported to the app (RFC 6749, 4.1.2.1). */
export interface AuthorizationError {
  readonly error:
    'access_denied' | 'invalid_request' | 'unauthorized_client' | 'unsupported_response_type';
  readonly description: string;
}

/** An authorization that comes to nothing. */
export type Refusal =
  /** No one to send the browser back to: the problem is shown, never redirected. */
  | { readonly kind: 'stranger'; readonly problem: string }
  /** The app learns of it by redirect. */
  | {
      readonly kind: 'refused';
      readonly returnTo: ReturnAddress;
      readonly error: AuthorizationError;
    };

/** Answers with a refusal, in the way its kind asks for. */
export function refuse(c: Context, refusal: Refusal): Response | Promise<Response> {
  if (refusal.kind === 'stranger') return showPage(c, 400, errorPage(refusal.problem));
  const { error, description } = refusal.error;
  return c.redirect(returnUrl(refusal.returnTo, { error, error_description: description }));
}
