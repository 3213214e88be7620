import { Hono } from 'hono';
import type { Clock, SimulatedUser, TokenStore } from '../interfaces.ts';
import { createAuthorizeRoute } from './authorize.ts';
import type { OAuthClient } from './clients.ts';
import { createCodeStore } from './codes.ts';
import { createLogoutRoute } from './logout.ts';
import { describeServer } from './metadata.ts';
import { protectAnswers } from './protection.ts';
import { createSession } from './session.ts';
import { defaultLoginSettings, type LoginSettings } from './settings.ts';
import { createTokenEndpoint } from './token-endpoint.ts';
import { createTokenIssuer } from './tokens.ts';

/** The login shares its origin with the rest of the platform, so it lists the paths that belong to it. */
const PATHS = ['/oauth/*', '/logout', '/.well-known/*'] as const;

/** What the login needs from the organization. */
export interface LoginDeps {
  readonly clock: Clock;
  readonly users: ReadonlyMap<string, SimulatedUser>;
  readonly clients: readonly OAuthClient[];
  /** The user signed in to the browser when the redirect goes to `redirectUri`. `seat`: the value of `SEAT_COOKIE`. */
  readonly signedInUserId: (redirectUri: string, seat: string | undefined) => string;
  /** Initial settings; `Login.settings` changes them at run time. */
  readonly settings?: Partial<LoginSettings>;
}

/** The login server (`login.{region}`) of the simulated organization. */
export interface Login {
  /** `/oauth/authorize`, `/oauth/token`, `/logout` and the server's metadata. */
  readonly routes: Hono;
  readonly tokens: TokenStore;
  /** Live: changes apply from the next request. */
  readonly settings: LoginSettings;
  /** Restores the initial settings and an open session. Tokens stay valid: apps hold them, not the login. */
  reset(): void;
}

export function createLogin(deps: LoginDeps): Login {
  const firstSettings = { ...defaultLoginSettings, ...deps.settings };
  const settings = { ...firstSettings };
  const session = createSession(settings);
  const codes = createCodeStore(deps.clock);
  const tokens = createTokenIssuer({ clock: deps.clock, users: deps.users, settings });

  const routes = new Hono();
  for (const path of PATHS) routes.use(path, protectAnswers(settings));
  routes.route('/', createAuthorizeRoute({ ...deps, tokens, codes, session, settings }));
  routes.route('/', createTokenEndpoint({ clients: deps.clients, tokens, codes }));
  routes.route('/', createLogoutRoute(deps.clients, session));
  routes.route('/', describeServer());

  return {
    routes,
    tokens,
    settings,
    reset() {
      Object.assign(settings, firstSettings);
      session.open();
    },
  };
}
