import { createManualClock, type ManualClock } from '../clock.ts';
import { listen, type ListeningServer } from '../listen.ts';
import type { SimulatedUser } from '../interfaces.ts';
import type { OAuthClient } from './clients.ts';
import { createLogin, type Login } from './login.ts';

export const PAGE = 'http://127.0.0.1:5173/';

export const implicitClient: OAuthClient = {
  id: 'implicit',
  name: 'Recording <control>',
  grant: 'TOKEN',
  registeredRedirectUri: [PAGE],
  scope: ['conversations', 'notifications'],
  accessTokenValiditySeconds: 28_800,
};
const pkceClient: OAuthClient = {
  ...implicitClient,
  id: 'pkce',
  grant: 'CODE',
  registeredRedirectUri: [PAGE, `${PAGE}queue.html?from=admin`],
};
const otherPkceClient: OAuthClient = { ...pkceClient, id: 'other-pkce' };
export const scriptClient: OAuthClient = {
  id: 'script',
  name: 'Script',
  grant: 'CLIENT-CREDENTIALS',
  secret: 'a:secret',
  registeredRedirectUri: [],
  scope: ['conversations'],
  accessTokenValiditySeconds: 3_600,
  permissions: ['conversation:recording:pauseOthers'],
};

/** A login server on real HTTP, with a clock to advance and a user to change. */
export interface TestLogin extends Login, ListeningServer {
  readonly clock: ManualClock;
  readonly agent: SimulatedUser;
  /** `GET /oauth/authorize`, without following the redirect. */
  authorize(query: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** `POST /oauth/authorize`: submits the form. */
  answerForm(query: Record<string, string>, form: Record<string, string>): Promise<Response>;
  /** `POST /oauth/token` with a form body. */
  token(form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

function person(id: string, email: string): SimulatedUser {
  return { id, name: id, email, permissions: new Set(['conversation:call:record']), scopes: null };
}

/** Starts a login server. `close` it after the test. */
export async function startLogin(): Promise<TestLogin> {
  const clock = createManualClock();
  const agent = person('ana', 'ana@example.com');
  const users = new Map([agent, person('mei', 'mei@example.com')].map((user) => [user.id, user]));
  const clients = [implicitClient, pkceClient, otherPkceClient, scriptClient];
  const login = createLogin({ clock, users, clients, signedInUserId: () => agent.id });
  const server = await listen(login.routes);
  const url = (query: Record<string, string>) =>
    `${server.origin}/oauth/authorize?${new URLSearchParams(query).toString()}`;
  return {
    ...login,
    ...server,
    clock,
    agent,
    authorize: (query, headers = {}) => fetch(url(query), { redirect: 'manual', headers }),
    answerForm: (query, form) =>
      fetch(url(query), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' }),
    token: (form, headers = {}) =>
      fetch(`${server.origin}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers,
      }),
  };
}

/** A redirect's status and target, split into parts. */
export function readRedirect(answer: Response) {
  const location = answer.headers.get('location') ?? '';
  const [beforeHash = '', fragment = ''] = location.split('#');
  const [page = '', query = ''] = beforeHash.split('?');
  return {
    status: answer.status,
    page,
    query: Object.fromEntries(new URLSearchParams(query)),
    fragment: Object.fromEntries(new URLSearchParams(fragment)),
  };
}
