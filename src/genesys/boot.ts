import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { Clock } from '../recording/clock.ts';
import { createEmitter, type Emitter } from '../recording/emitter.ts';
import type { PageStorage } from '../storage/page-storage.ts';
import { lastPerson, saveLastPerson } from '../storage/personal.ts';
import { type Api, createApi } from './api/api.ts';
import { hasCalls } from './apis.ts';
import { holdWrites } from './api/hold-writes.ts';
import { createPartCheck } from './auth/part-check.ts';
import type { PartCheck } from './calls/backend-deps.ts';
import { exchangeCode } from './auth/exchange-code.ts';
import { followPerson } from './auth/follow-person.ts';
import { createSignIn, type SignIn } from './auth/sign-in.ts';
import { type SignedOut, tokenScope } from './auth/token-store.ts';
import { watchRefusals } from './auth/watch-refusals.ts';
import { createWhoAmI, type WhoAmI } from './calls/current-user.ts';
import type { Host } from './launch/workspace.ts';
import type { Installation } from './launch/installation.ts';
import type { Checked, SignInProblem } from './launch/problem.ts';
import type { PreparedPage } from './prepare-page.ts';
import { createClient } from './sdk/client.ts';
import { writesAnswered } from './sdk/keepalive-write.ts';

/** A page with a valid installation, ready to talk to the platform. */
export interface OpenedPage {
  readonly installation: Installation;
  readonly host: Host;
  readonly client: ApiClient;
  readonly api: Api;
  /**
   * Subscribes to every API response, errors included.
   * @returns a function that unsubscribes
   */
  readonly onAnswer: Emitter<[answer: unknown]>['subscribe'];
  readonly whoAmI: WhoAmI;
  readonly beginPartCheck: PartCheck;
  /** Called before the page reloads for another user. */
  readonly beforeOthers: Set<() => void>;
  readonly signIn: SignIn;
  /** Signs every widget of the tab out. `running`: a bulk action has to be stopped first. */
  readonly signOut: () => Promise<'running' | 'signedOut'>;
  readonly access: 'granted' | 'renewing' | 'needed';
  /** Why the last sign-in failed, or a remark about the last sign-out. */
  readonly problem: SignInProblem | null;
  /** Id that tells this page from the tab's other widgets. */
  readonly frame: string;
  /** Called before the page leaves for the login server, to store state. */
  readonly leaving: Set<(frame: string) => void>;
  /** Whether writes are still held back, because config.json may have changed. */
  readonly holdsWrites: () => boolean;
  /** Checks whether config.json has changed, and reloads the page if so. The first write also does this. */
  readonly compareConfig: () => Promise<void>;
}

/** The page's host, and the page opened for it. */
export interface Boot {
  readonly host: Host;
  /** BCP 47 tag; `null` if the workspace does not provide one. */
  readonly language: string | null;
  /** The page's address without its query. */
  readonly pageUri: string;
  readonly opening: Checked<Promise<OpenedPage>>;
}

/** Opens a prepared page and completes a sign-in that has just returned. */
export function boot(prepared: PreparedPage, pageStorage: PageStorage, clock: Clock): Boot {
  const { installation, host, language, uris } = prepared;
  const opening = installation.ok
    ? ({
        ok: true,
        value: openPage(installation.value, prepared, pageStorage, clock),
      } as const)
    : installation;
  return { host, language, pageUri: uris.page, opening };
}

async function openPage(
  installation: Installation,
  { host, redirect, uris, store, isUpToDate }: PreparedPage,
  pageStorage: PageStorage,
  clock: Clock,
): Promise<OpenedPage> {
  const { location } = window;
  const { launch, config, domain } = installation;
  const newClient = () => createClient(domain, config.gateway);
  const client = newClient();
  const frame = redirect.pendingLogin?.frame ?? crypto.randomUUID();
  const leaving = new Set<(frame: string) => void>();
  // Only the Platform API shows whether the user is a participant in the call.
  const keepsToken = launch.conversationId !== null && hasCalls[config.api];
  const scope = tokenScope(installation);
  const signIn = createSignIn({
    ...scope,
    ...clock,
    client,
    newClient,
    keepsToken,
    grant: config.grant,
    redirectUri: uris.page,
    popupUri: uris.popup,
    usePopup: launch.usePopup || !pageStorage.survivesLeaving,
    // Read when needed: the page may have moved to another call.
    get search() {
      return location.search;
    },
    frame,
    store,
    async beforeLeaving() {
      await writesAnswered();
      for (const keep of leaving) keep(frame);
    },
  });
  const signedOut = store.signedOut();
  if (signedOut) keepOnlyFor(pageStorage, null);
  const came =
    signedOut || redirect.response.kind === 'none'
      ? null
      : await exchangeCode(redirect, client, scope, uris.page, pageStorage, clock.now());
  if (came && 'token' in came) store.saveToken(came, keepsToken);
  const problem = signedOut
    ? stillValid(signedOut)
    : (redirect.problem ?? (came && 'kind' in came ? came : null));
  const access = signIn.resume() ? 'granted' : problem || signedOut ? 'needed' : 'renewing';
  const answers = createEmitter<[answer: unknown]>();
  const reload = (): void => location.reload();
  const mayChange = async (): Promise<void> => {
    if (!(await isUpToDate())) await startAnew(reload);
  };
  const watched = watchRefusals(createApi(client, answers.emit), signIn);
  const { api, release, isHolding } = holdWrites(watched, mayChange);
  // This event is fired only by other pages of the origin.
  window.addEventListener('storage', () => {
    if (store.signedOut() && signIn.token() !== null) reload();
  });
  const beforeOthers = new Set<() => void>();
  const isForPage = followPerson(
    (userId) => keepOnlyFor(pageStorage, userId),
    () => {
      for (const end of beforeOthers) end();
      reload();
    },
  );
  const askWho = createWhoAmI(api, signIn.token);
  return {
    installation,
    host,
    client,
    api,
    onAnswer: answers.subscribe,
    async whoAmI() {
      const me = await askWho();
      return me.ok && signIn.isCurrent() && !isForPage(me.value.id) ? never : me;
    },
    beginPartCheck: createPartCheck(signIn, isForPage),
    beforeOthers,
    signIn,
    async signOut() {
      const { signOut } = await import('./auth/sign-out.ts');
      return signOut({ store, pageStorage, newClient, reload });
    },
    access,
    problem,
    frame,
    leaving,
    holdsWrites: isHolding,
    compareConfig: release,
  };
}

/**
 * Deletes stored data of other users. The code is rarely needed and loads late; until then that data is just ignored.
 */
function keepOnlyFor(pageStorage: PageStorage, userId: string | null): void {
  const { storage } = pageStorage;
  if (userId !== null && userId === lastPerson(storage)) return;
  saveLastPerson(storage, userId);
  void import('../storage/forget-others.ts').then(
    ({ forgetOthers }) => forgetOthers(pageStorage, userId),
    () => saveLastPerson(storage, null),
  );
}

/** Reloads the page; a waiting command is stored when the page unloads. */
function startAnew(reload: () => void): Promise<never> {
  reload();
  return never;
}

/** For callers on a page that is being reloaded. */
const never = new Promise<never>(() => undefined);

const stillValid = ({ until }: SignedOut): SignInProblem | null =>
  until === null ? null : { kind: 'stillValid', until };
