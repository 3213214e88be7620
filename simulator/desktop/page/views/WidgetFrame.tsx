import { type Dispatch, useRef } from 'preact/hooks';
import type { DesktopEvent } from '../host/desktop-state.ts';
import type { Frame } from '../host/frames.ts';
import { type Hook, SANDBOX } from '../host/integration.ts';
import { useAppMessages } from './useAppMessages.ts';
import { useLifecycle } from './useLifecycle.ts';

interface Props {
  readonly frame: Frame;
  readonly visible: boolean;
  readonly hooks: readonly Hook[];
  readonly title: string;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** One widget in its iframe. It is hidden, not removed, while another call is shown. */
export function WidgetFrame({ frame, visible, hooks, title, dispatch }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  useAppMessages(element, frame, dispatch);
  const onLoad = useLifecycle(element, { frame, visible, hooks, dispatch });
  return (
    <iframe
      ref={element}
      data-conversation={frame.conversationId}
      data-phase={frame.phase}
      title={title}
      src={frame.url}
      sandbox={SANDBOX}
      allow="clipboard-write"
      hidden={!visible}
      onLoad={onLoad}
    />
  );
}
