import { render } from 'preact';
import type { Messages } from '../ui/messages/messages.ts';
import { MessagePage } from '../ui/MessagePage.tsx';

/** Says that the page was opened for no call. */
export function showNoCall(root: HTMLElement, messages: Messages): void {
  render(<MessagePage words={messages.noCall} />, root);
}
