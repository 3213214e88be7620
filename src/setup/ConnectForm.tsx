import { useState } from 'preact/hooks';
import type { InstallerClient } from '../genesys/open-setup.ts';
import { isUuid } from '../recording/uuid.ts';
import { CopyButton } from './CopyButton.tsx';
import type { ProblemMessage } from '../i18n/messages.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly page: string;
  readonly scopes: readonly string[];
  readonly regions: readonly string[];
  readonly first: { readonly clientId: string; readonly domain: string };
  /** Why the last sign-in failed; `null` if there is nothing to report. */
  readonly problem: ProblemMessage | null;
  readonly onConnect: (client: InstallerClient) => void;
}

/** A name that is easy to find in Admin when the client is no longer needed. */
const appName = 'Recording control (set-up)';

/** How to create the installer's own OAuth client, and the field for its id. */
export function ConnectForm({ words, page, scopes, regions, first, problem, onConnect }: Props) {
  const { connect } = words.install;
  const [clientId, setClientId] = useState(first.clientId);
  const [domain, setDomain] = useState(first.domain);
  const [isBad, setBad] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const id = clientId.trim();
    setBad(!isUuid(id));
    if (isUuid(id)) onConnect({ clientId: id, domain });
  };
  return (
    <form class="route" onSubmit={submit} noValidate>
      <h2>{connect.heading}</h2>
      {problem && (
        <div role="alert">
          <p class="title">{problem.title}</p>
          <p>{problem.what}</p>
          <p>{problem.next}</p>
        </div>
      )}
      <p>{connect.intro}</p>
      <dl class="fields">
        <dt>{connect.appName}</dt>
        <dd>
          <Value words={words} text={appName} />
        </dd>
        <dt>{connect.grant}</dt>
        <dd>Code Authorization / PKCE</dd>
        <dt>{connect.uri}</dt>
        <dd>
          <Value words={words} text={`${page}/setup.html`} />
        </dd>
        <dt>{connect.scopes}</dt>
        <dd>
          <ul class="list">
            {scopes.map((scope) => (
              <li key={scope}>
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p>{connect.onlyYours}</p>
      <label>
        {connect.region}
        <select value={domain} onChange={(event) => setDomain(event.currentTarget.value)}>
          {regions.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        {connect.clientId}
        <input
          required
          value={clientId}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isBad}
          aria-describedby={isBad ? 'bad-client' : undefined}
          onInput={(event) => setClientId(event.currentTarget.value)}
        />
      </label>
      {isBad && (
        <p role="alert" id="bad-client">
          {connect.badClientId}
        </p>
      )}
      <button type="submit" class="button primary">
        {words.messages.signIn}
      </button>
    </form>
  );
}

function Value({ words, text }: { readonly words: Words; readonly text: string }) {
  const { copy, copied } = words.install.connect;
  return (
    <span class="value">
      <code>{text}</code>
      <CopyButton label={copy} done={copied} text={text} variant="tertiary" />
    </span>
  );
}
