import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Control } from './client.ts';
import type { Desk } from './schema.ts';

const EVERY_MS = 1_000;

export interface Polled {
  /** The last response, kept while the platform is unreachable; `undefined` until the first arrives. */
  readonly desk: Desk | undefined;
  /** The call that `desk` was requested for. It is included even if another user has it. */
  readonly about: string | null;
  /** Why the last request failed. */
  readonly failure: string | undefined;
  /** Polls now instead of waiting for the next turn. */
  readonly refresh: () => Promise<void>;
}

/** Polls the desk every second while the page is visible. */
export function usePolling(control: Control, conversationId: string | null): Polled {
  const [polled, setPolled] = useState<Pick<Polled, 'desk' | 'about'>>({
    desk: undefined,
    about: null,
  });
  const [failure, setFailure] = useState<string>();
  const refresh = useCallback(async () => {
    try {
      const desk = await control.desk(conversationId);
      setPolled({ desk, about: conversationId });
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [control, conversationId]);

  useEffect(() => {
    let timer: number | undefined;
    let left = false;
    async function poll(): Promise<void> {
      if (document.visibilityState === 'visible') await refresh();
      if (!left) timer = window.setTimeout(() => void poll(), EVERY_MS);
    }
    void poll();
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [refresh]);

  return { ...polled, failure, refresh };
}
