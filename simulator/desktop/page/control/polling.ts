import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Control } from './client.ts';
import type { Desk } from './schema.ts';

const EVERY_MS = 1_000;

export interface Polled {
  /** The last one read, also while the platform is away; `undefined`: none has come yet. */
  readonly desk: Desk | undefined;
  /** The call that `desk` was asked about: it is included even if it is another user's. */
  readonly about: string | null;
  /** Why the last reading failed. */
  readonly failure: string | undefined;
  /** Reads at once, out of turn. */
  readonly refresh: () => Promise<void>;
}

/** Reads the truth every second, but not while the page is hidden. */
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
