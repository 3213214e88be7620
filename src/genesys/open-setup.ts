import * as v from 'valibot';
import type { Clock } from '../recording/clock.ts';
import type { Asked } from '../install/asked.ts';
import { retryPolicies } from '../recording/policy.ts';
import { createJsonStore } from '../storage/json-store.ts';
import type { PageStorage } from '../storage/page-storage.ts';
import { createApi } from './api/api.ts';
import { createRateLimiter, withRateLimit } from './api/rate-limiter.ts';
import { endToken } from './auth/end-token.ts';
import { exchangeCode } from './auth/exchange-code.ts';
import { beginLogin } from './auth/login.ts';
import { createSignInStore, tokenScope } from './auth/token-store.ts';
import { openKeptChoices } from './kept-choices.ts';
import { consumeRedirect } from './prepare-page.ts';
import { createRefusalMemory, type InstallDeps, withCarefulRetry } from './install/install-api.ts';
import { readServedConfig } from './install/served-config.ts';
import { configSchema, type Gateway } from './launch/config.ts';
import type { SignInProblem } from './launch/problem.ts';
import * as operations from './operations.ts';
import { defaultDomain } from './regions.ts';
import { createClient } from './sdk/client.ts';

/** The installer's own OAuth client, as entered. */
export interface InstallerClient {
  readonly clientId: string;
  /** The region's domain. */
  readonly domain: string;
}

/** The connection to the organization after the administrator signed in. */
export interface Connection {
  readonly deps: InstallDeps;
  readonly domain: string;
  /** The signed-in user; `null` if Genesys Cloud does not say. */
  readonly person: v.InferOutput<typeof person> | null;
  /** The choices made before a sign-in interrupted the installation; `null` if there are none. */
  readonly choices: Asked | null;
  /** Signs in again, leaving for the login server. The choices are kept across the redirect. */
  readonly signInAgain: (choices: Asked | null) => void;
  /** How long the platform wants no requests, in ms; 0 or less if there is no limit. */
  readonly waitMs: () => number;
  /** Revokes the token and reloads the page, which shows when access ends if the token could not be revoked. */
  readonly signOut: () => Promise<void>;
}

export interface Setup {
  /** The folder that serves the pages. */
  readonly page: string;
  /** The client entered earlier in this tab. */
  readonly kept: InstallerClient | null;
  /** Replaces the region's own hosts, if set. */
  readonly gateway: Gateway | undefined;
  /** The region that config.json names. */
  readonly domain: string;
  readonly connection: Connection | null;
  /** Why the sign-in gave no access. */
  readonly problem: SignInProblem | null;
  /** Signs in, leaving for the login server. */
  readonly connect: (client: InstallerClient) => void;
}

const keptSchema = v.object({ clientId: v.string(), domain: v.string() });
const servedSchema = v.object({
  gateway: v.fallback(v.optional(configSchema.entries.gateway), undefined),
  region: v.fallback(configSchema.entries.region, defaultDomain),
});
const signedOutSchema = v.object({ until: v.number() });
const person = v.object({ id: v.string(), name: v.string() });

/**
 * Opens the set-up page, which works before config.json names a client: the administrator enters it. The token is kept
 * in memory only, so a reload discards it.
 * @param script the URL of the page's own script
 */
export async function openSetup(
  script: string,
  pageStorage: PageStorage,
  clock: Clock,
): Promise<Setup> {
  const store = createSignInStore(pageStorage);
  const redirect = consumeRedirect(store);
  const ownStore = createJsonStore(pageStorage.storage);
  const page = new URL('..', script).href.replace(/\/$/, '');
  const redirectUri = `${page}/setup.html`;
  const { content } = await readServedConfig(page);
  const { gateway, region } = v.parse(servedSchema, content ?? {});
  const kept = ownStore.get('installer', keptSchema);

  function connect(installer: InstallerClient): void {
    ownStore.set('installer', installer);
    const client = createClient(installer.domain, gateway);
    const settings = {
      ...tokenScope({ ...installer, config: { gateway } }),
      grant: 'pkce',
      search: '',
    } as const;
    const frame = crypto.randomUUID();
    beginLogin(client, { ...settings, frame, store, now: clock.now }, redirectUri, null);
  }

  const opened = { page, kept, gateway, domain: kept?.domain ?? region, connect };
  const stillValid = ownStore.get('installerSignedOut', signedOutSchema);
  ownStore.set('installerSignedOut', null);
  const problem =
    redirect.problem ??
    (stillValid && stillValid.until > clock.now() ? { kind: 'stillValid', ...stillValid } : null);
  if (!kept || redirect.response.kind !== 'code') return { ...opened, connection: null, problem };
  const client = createClient(kept.domain, gateway);
  const scope = tokenScope({ ...kept, config: { gateway } });
  const given = await exchangeCode(redirect, client, scope, redirectUri, pageStorage, clock.now());
  if (given === null || 'kind' in given) return { ...opened, connection: null, problem: given };
  // From here on the SDK's client sends the token that it has received.
  const basis = await connected(client, kept.domain, clock);
  const choices = openKeptChoices(ownStore, kept.clientId, basis.person?.id ?? null);
  const connection = {
    ...basis,
    async signOut() {
      const hasEnded = await endToken(basis.deps.api);
      if (!hasEnded) ownStore.set('installerSignedOut', { until: given.expiresAt });
      window.location.reload();
    },
    choices: choices.restored,
    signInAgain(asked: Asked | null) {
      choices.keep(asked);
      connect(kept);
    },
  };
  return { ...opened, connection, problem: null };
}

async function connected(
  client: ReturnType<typeof createClient>,
  domain: string,
  clock: Clock,
): Promise<Pick<Connection, 'deps' | 'domain' | 'person' | 'waitMs'>> {
  const rateLimiter = createRateLimiter(clock);
  const { observe, lastCode } = createRefusalMemory();
  const api = withCarefulRetry(
    createApi(withRateLimit(client, rateLimiter, 'interactive'), observe),
    { ...clock, rateLimiter, random: Math.random, policy: retryPolicies.page },
  );
  const me = await api.call(operations.whoAmI, { answer: person });
  return {
    deps: { api, clock, lastCode, interrupted: new AbortController().signal },
    domain,
    person: me.ok ? me.value : null,
    waitMs: () => rateLimiter.blockedUntil() - clock.now(),
  };
}
