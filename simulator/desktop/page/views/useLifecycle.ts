import type { RefObject } from 'preact';
import { type Dispatch, useCallback, useEffect, useRef } from 'preact/hooks';
import type { DesktopEvent } from '../host/desktop-state.ts';
import type { Frame } from '../host/frames.ts';
import type { Hook } from '../host/integration.ts';
import { hookMessage } from '../host/messages.ts';

/**
 * Our choice: Genesys Cloud says only that it "will eventually timeout" in both cases
 * (purecloud-client-app-sdk/src/modules/lifecycle.ts).
 */
const BOOTSTRAP_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 5_000;

interface Options {
  readonly frame: Frame;
  readonly visible: boolean;
  readonly hooks: readonly Hook[];
  readonly dispatch: Dispatch<DesktopEvent>;
}

/**
 * Sends the app the lifecycle hooks that its integration opted in to.
 * @returns the iframe's `load` handler
 */
export function useLifecycle(
  elementRef: RefObject<HTMLIFrameElement | null>,
  { frame: { key, url, phase }, visible, hooks, dispatch }: Options,
): () => void {
  const tell = useCallback(
    (hook: Hook) => {
      const app = elementRef.current?.contentWindow;
      if (hooks.includes(hook)) app?.postMessage(hookMessage(hook), new URL(url).origin);
    },
    [elementRef, hooks, url],
  );

  const wasVisibleRef = useRef(visible);
  useEffect(() => {
    // No hook when first shown: "Focus is not called on initial show".
    if (visible !== wasVisibleRef.current) tell(visible ? 'focus' : 'blur');
    wasVisibleRef.current = visible;
  }, [visible, tell]);

  useEffect(() => {
    if (phase !== 'loading') return undefined;
    const onTimeout = () => dispatch({ type: 'frameReady', key });
    const timer = window.setTimeout(onTimeout, BOOTSTRAP_TIMEOUT_MS);
    return () => window.clearTimeout(timer);
  }, [phase, key, dispatch]);

  useEffect(() => {
    if (phase !== 'stopping') return undefined;
    tell('stop');
    const onTimeout = () => dispatch({ type: 'frameStopped', key });
    const timer = window.setTimeout(onTimeout, hooks.includes('stop') ? STOP_TIMEOUT_MS : 0);
    return () => window.clearTimeout(timer);
  }, [phase, key, hooks, tell, dispatch]);

  return () => {
    if (phase !== 'loading') return;
    if (hooks.includes('bootstrap')) tell('bootstrap');
    else dispatch({ type: 'frameReady', key });
  };
}
