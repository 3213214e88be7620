import '../ui/tokens.css';
import '../ui/styles.css';
import '../ui/button.css';
import '../ui/message-page.css';
import './setup.css';
import { render } from 'preact';
import manifest from '../../manifest.json' with { type: 'json' };
import { applyInstall } from '../genesys/install/apply.ts';
import { runCheck } from '../genesys/install/check/run-check.ts';
import { prepareInstall, prepareUndo, readOrganization } from '../genesys/install/prepare.ts';
import { applyUndo } from '../genesys/install/remove.ts';
import { judgeServedConfig, readServedConfig } from '../genesys/install/served-config.ts';
import { type Connection, openSetup, type Setup } from '../genesys/open-setup.ts';
import { regions } from '../genesys/regions.ts';
import { loadInstallMessages } from '../i18n/load-install.ts';
import { en, languageFor, loadMessages, signInMessage, withFailures } from '../i18n/load.ts';
import { configFor } from '../install/config-file.ts';
import { type Description, describeInstallation } from '../install/description.ts';
import { readPageAddress } from '../install/page-address.ts';
import { openStorage } from '../storage/page-storage.ts';
import { browserClock } from '../ui/clock.ts';
import { showNotLoaded } from '../ui/show-problem.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import type { SetupPorts } from './ports.ts';
import type { Words } from './problem-text.ts';
import { SetupApp } from './SetupApp.tsx';

const root = document.getElementById('app') ?? document.body;

void open().catch(() => showNotLoaded(root, en));

async function open(): Promise<void> {
  const [tag = null] = navigator.languages;
  const messages = await withFailures(await loadMessages(tag));
  const install = await loadInstallMessages(languageFor(tag));
  const words = { messages, install };
  document.documentElement.lang = messages.lang;
  document.title = install.title;
  // In addition to frame-ancestors, which not every host sends: no other page may trick users into pressing a button.
  const { href, origin, pathname } = window.location;
  if (window.top !== window.self) return showNotice(install.framed, pathname);
  // Without https, the browser cannot do PKCE, and Genesys Cloud does not accept the redirect URI.
  if (!readPageAddress(origin).ok) {
    return showNotice(install.notSecure, href.replace(/^http:/, 'https:'));
  }
  const setup = await openSetup(import.meta.url, openStorage(), browserClock);
  const description = describeInstallation(manifest, setup.page);
  const problem = await signInMessage(messages, setup.problem);
  const isRefused = setup.problem?.kind === 'refused' && setup.problem.error !== 'access_denied';
  const { connection } = setup;
  render(
    <main>
      <h1>{install.title}</h1>
      {connection ? (
        <>
          {await accountOf(words, connection)}
          <SetupApp
            words={words}
            ports={portsOf(setup, connection, description)}
            languages={Object.keys(description.integrations[0]?.advanced.i10n ?? {})}
          />
        </>
      ) : (
        <ConnectForm
          words={words}
          page={setup.page}
          scopes={description.installer.scopes}
          regions={regions.map(({ domain }) => domain)}
          first={setup.kept ?? { clientId: '', domain: setup.domain }}
          // Other pages refer the user to the administrator, who is the reader here.
          problem={problem && isRefused ? { ...problem, next: install.connect.compare } : problem}
          onConnect={setup.connect}
        />
      )}
    </main>,
    root,
  );
}

/** Explains why the page does not work here, and links to the address where it does. */
function showNotice({ title, what, next }: Words['install']['framed'], address: string): void {
  render(
    <main>
      <h1>{title}</h1>
      <p>{what}</p>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {next}
        </a>
      </p>
    </main>,
    root,
  );
}

async function accountOf({ messages }: Words, { person, signOut }: Connection) {
  const account = await messages.lazy.account();
  return (
    <div class="account">
      {person && <span>{account.signedInAs(person.name)}</span>}
      <button type="button" class="button tertiary" onClick={() => void signOut()}>
        {account.signOut}
      </button>
    </div>
  );
}

/** Connects the view to the organization. */
function portsOf(
  { page, gateway }: Setup,
  { deps, domain, person, choices, signInAgain, waitMs }: Connection,
  description: Description,
): SetupPorts {
  return {
    choices,
    signIn: signInAgain,
    waitMs,
    read: () => readOrganization(deps, description),
    prepare: (asked) => prepareInstall(deps, description, asked, 'install'),
    apply: ({ desired, actual, plan: { steps } }, onStep) =>
      applyInstall({ deps, description, desired }, actual, (done, next) =>
        onStep(done.length, steps.length, next),
      ),
    async config({ actual }, { desired }) {
      const { content } = await readServedConfig(page);
      const { clients } = actual;
      const { config, leftOut } = configFor(content, { desired, clients, domain });
      const verdict = await judgeServedConfig(page, config, crypto.randomUUID());
      return { config, leftOut, verdict };
    },
    prepareUndo: () => prepareUndo(deps, description, 'uninstall'),
    undo: ({ undo: { removals }, actual }, onRemoval) =>
      applyUndo(deps, removals, actual, (done) => onRemoval(done.length, removals.length)),
    check: (conversationId, onArea) =>
      runCheck(
        {
          api: deps.api,
          clock: browserClock,
          domain,
          gateway,
          description,
          page,
          makeSocket: (uri) => new WebSocket(uri),
          conversationId,
          userId: person?.id ?? null,
          unique: crypto.randomUUID(),
        },
        onArea,
      ),
    about: { version: manifest.version, region: domain },
  };
}
