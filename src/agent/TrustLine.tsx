import type { View } from '../recording/view.ts';
import type { Messages } from '../ui/messages/messages.ts';

interface Props {
  readonly view: View;
  readonly messages: Messages;
}

/** How surely and how quickly the status follows the platform. After the call nothing changes any more. */
export function TrustLine({ view: { label, sure, live }, messages }: Props) {
  return (
    <p class="trust">
      {label !== 'ended' &&
        (sure && live ? (
          messages.live
        ) : (
          <span key={String(sure)} class="if-it-lasts">
            {sure ? messages.notLive : messages.checking}
          </span>
        ))}
    </p>
  );
}
