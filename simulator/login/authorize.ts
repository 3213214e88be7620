import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { SimulatedUser } from '../interfaces.ts';
import { readAuthorizationRequest } from './authorization-request.ts';
import type { OAuthClient } from './clients.ts';
import { type GrantDeps, grantUrl } from './grant.ts';
import { showPage } from './page.ts';
import { signInPage } from './pages.ts';
import { refuse } from './refusals.ts';
import { SEAT_COOKIE, type Session } from './session.ts';
import type { LoginSettings } from './settings.ts';

interface AuthorizeDeps extends GrantDeps {
  readonly users: ReadonlyMap<string, SimulatedUser>;
  readonly clients: readonly OAuthClient[];
  readonly signedInUserId: (redirectUri: string, seat: string | undefined) => string;
  readonly session: Session;
  readonly settings: Readonly<LoginSettings>;
}

/** `/oauth/authorize`: GET starts an authorization, POST submits the sign-in form. */
export function createAuthorizeRoute(deps: AuthorizeDeps): Hono {
  const { users, clients, session } = deps;

  function findByEmail(email: string): SimulatedUser | undefined {
    const wanted = email.trim().toLowerCase();
    return [...users.values()].find((user) => user.email.toLowerCase() === wanted);
  }

  /**
   * Browsers follow a redirect in a frame whatever its headers say, but do not show a page that forbids framing. So a
   * frame gets the page, which the browser then blocks.
   */
  function isRefusedFrame(destination: string | undefined): boolean {
    return deps.settings.refuseFraming && destination === 'iframe';
  }

  return new Hono()
    .get('/oauth/authorize', (c) => {
      const request = readAuthorizationRequest(new URL(c.req.url).searchParams, clients);
      if (request.kind !== 'valid') return refuse(c, request);
      const userId = deps.signedInUserId(request.returnTo.redirectUri, getCookie(c, SEAT_COOKIE));
      const canPass = session.isOpen() && !request.mustSignIn;
      if (canPass && !isRefusedFrame(c.req.header('Sec-Fetch-Dest'))) {
        return c.redirect(grantUrl(deps, request, userId));
      }
      const email = request.loginHint ?? users.get(userId)?.email ?? '';
      return showPage(c, 200, signInPage(request, email));
    })
    .post('/oauth/authorize', async (c) => {
      const request = readAuthorizationRequest(new URL(c.req.url).searchParams, clients);
      if (request.kind !== 'valid') return refuse(c, request);
      const form = new URLSearchParams(await c.req.text());
      if (form.get('decision') !== 'allow') {
        const error = { error: 'access_denied', description: 'the person denied access' } as const;
        return refuse(c, { kind: 'refused', returnTo: request.returnTo, error });
      }
      const email = form.get('email') ?? '';
      const user = findByEmail(email);
      if (user === undefined) {
        const problem = 'No one in this organization has this email: check it and try again.';
        return showPage(c, 400, signInPage(request, email, problem));
      }
      session.open();
      return c.redirect(grantUrl(deps, request, user.id));
    });
}
