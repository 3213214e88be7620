import type { View } from '../recording/view.ts';
import type { Messages } from '../ui/messages/messages.ts';

interface Props {
  readonly view: View;
  readonly messages: Messages;
}

/** How surely and how quickly the status follows the platform. */
export function TrustLine({ view, messages }: Props) {
  const trust = trustOf(view);
  return (
    <p class="trust">
      {trust && (
        <span key={trust} class={trust === 'live' ? '' : 'if-it-lasts'}>
          {messages.trust[trust]}
        </span>
      )}
    </p>
  );
}

/** After the call, and without a sign-in, the status follows nothing. */
function trustOf({ label, sure, live, signIn }: View): keyof Messages['trust'] | null {
  if (label === 'ended' || signIn === 'needed') return null;
  if (!sure) return 'checking';
  return live ? 'live' : 'notLive';
}
