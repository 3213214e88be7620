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

/** Nothing is claimed about a call that is over, or of which nothing was ever seen. */
function trustOf({ label, sure, live, signIn, alert }: View): keyof Messages['trust'] | null {
  if (label === 'ended') return null;
  if (sure && signIn !== 'needed') return live ? 'live' : 'notLive';
  const gaveUp = alert !== null && alert.command === null && alert.retryAt === null;
  if (signIn !== 'needed' && !gaveUp) return 'checking';
  return label === 'unknown' ? null : 'lastKnown';
}
