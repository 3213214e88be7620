import { type Dispatch, useRef } from 'preact/hooks';
import type { DesktopEvent } from '../host/desktop-state.ts';
import type { Frame } from '../host/frames.ts';
import type { Integration } from '../host/integration.ts';
import { useAppMessages } from './useAppMessages.ts';
import { useLifecycle } from './useLifecycle.ts';

interface Props {
  readonly frame: Frame;
  readonly visible: boolean;
  readonly integration: Integration;
  readonly title: string;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** One widget's iframe. While another call is shown, it is hidden rather than removed. */
export function WidgetFrame({ frame, visible, integration, title, dispatch }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  useAppMessages(element, frame, dispatch);
  const onLoad = useLifecycle(element, { frame, visible, hooks: integration.hooks, dispatch });
  return (
    <iframe
      ref={element}
      data-conversation={frame.conversationId}
      data-phase={frame.phase}
      title={title}
      src={frame.url}
      sandbox={integration.sandboxes[integration.sandbox].replaceAll(',', ' ')}
      allow={integration.permissions.replaceAll(',', '; ')}
      hidden={!visible}
      onLoad={onLoad}
    />
  );
}
