import { useState } from 'preact/hooks';
import type { InstallerClient } from '../genesys/open-setup.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly page: string;
  readonly scopes: readonly string[];
  readonly regions: readonly string[];
  readonly first: { readonly clientId: string; readonly domain: string };
  /** Why the last sign-in brought no access; `null`: nothing is known. */
  readonly problem: string | null;
  readonly onConnect: (client: InstallerClient) => void;
}

/** An id as Genesys Cloud makes it. */
const looksLikeId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** How to make the installer's own OAuth client, and where its id is typed in. */
export function ConnectForm({ words, page, scopes, regions, first, problem, onConnect }: Props) {
  const { connect } = words.install;
  const [clientId, setClientId] = useState(first.clientId);
  const [domain, setDomain] = useState(first.domain);
  const [isBad, setBad] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const id = clientId.trim();
    setBad(!looksLikeId.test(id));
    if (looksLikeId.test(id)) onConnect({ clientId: id, domain });
  };
  return (
    <form onSubmit={submit}>
      <h2>{connect.heading}</h2>
      {problem && <p role="alert">{problem}</p>}
      <p>{connect.intro}</p>
      <dl>
        <dt>{connect.grant}</dt>
        <dd>Code Authorization / PKCE</dd>
        <dt>{connect.uri}</dt>
        <dd>
          <code>{`${page}/setup.html`}</code>
        </dd>
        <dt>{connect.scopes}</dt>
        <dd>
          <code>{scopes.join(' ')}</code>
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
          value={clientId}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isBad}
          onInput={(event) => setClientId(event.currentTarget.value)}
        />
      </label>
      {isBad && <p role="alert">{connect.badClientId}</p>}
      <button type="submit" class="button primary">
        {words.messages.signIn}
      </button>
    </form>
  );
}
