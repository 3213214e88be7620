import { useState } from 'preact/hooks';
import type { AccountMessages } from '../i18n/messages.ts';
import css from './account.css?inline';
import { applyStyles } from './late-styles.ts';

applyStyles(css);

interface Props {
  /** Name of the signed-in user; `null` if unknown. */
  readonly name: string | null;
  readonly messages: AccountMessages;
  readonly onSignOut: () => Promise<'running' | 'signedOut'>;
}

/** Who is signed in, and a button to sign out. */
export function Account({ name, messages, onSignOut }: Props) {
  const [isRefused, setRefused] = useState(false);
  const press = async (): Promise<void> => setRefused((await onSignOut()) === 'running');
  return (
    <div class="account">
      {name && <span>{messages.signedInAs(name)}</span>}
      <button type="button" class="bare" onClick={() => void press()}>
        {messages.signOut}
      </button>
      {isRefused && <p role="alert">{messages.stopRunFirst}</p>}
    </div>
  );
}
