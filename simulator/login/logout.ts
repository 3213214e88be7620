import { Hono } from 'hono';
import type { OAuthClient } from './clients.ts';
import { showPage } from './page.ts';
import { errorPage, signedOutPage } from './pages.ts';
import type { Session } from './session.ts';

/**
 * `GET /logout` ends the browser's session (the SDK's `ApiClient.logout` navigates here). Tokens stay valid: `DELETE
 * /api/v2/tokens/me` ends one.
 */
export function createLogoutRoute(clients: readonly OAuthClient[], session: Session): Hono {
  return new Hono().get('/logout', (c) => {
    session.close();
    const redirectUri = c.req.query('redirect_uri');
    if (redirectUri === undefined) return showPage(c, 200, signedOutPage);
    const client = clients.find(({ id }) => id === c.req.query('client_id'));
    if (client?.registeredRedirectUri.includes(redirectUri) !== true) {
      const problem =
        'You are signed out, but the app asked to go to a page that is not registered.';
      return showPage(c, 400, errorPage(problem));
    }
    return c.redirect(redirectUri);
  });
}
