import type { RefObject } from 'preact';
import { type Dispatch, useEffect } from 'preact/hooks';
import type { DesktopEvent } from '../host/desktop-state.ts';
import type { Frame } from '../host/frames.ts';
import { readAppMessage } from '../host/messages.ts';

/** Receives messages from the app in one frame. Checks the window and origin, then the protocol, then the content. */
export function useAppMessages(
  element: RefObject<HTMLIFrameElement | null>,
  { key, url }: Frame,
  dispatch: Dispatch<DesktopEvent>,
): void {
  useEffect(() => {
    const { origin } = new URL(url);
    function onMessage(event: MessageEvent<unknown>): void {
      const isOurs = event.source !== null && event.source === element.current?.contentWindow;
      if (!isOurs || event.origin !== origin) return;
      const message = readAppMessage(event.data);
      if (message?.action === 'openWindow') window.open(message.targetUrl, '_blank', 'noopener');
      else if (message) dispatch({ type: 'messageReceived', key, message });
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [element, key, url, dispatch]);
}
