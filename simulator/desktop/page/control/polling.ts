import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Control, Snapshot } from './client.ts';

const EVERY_MS = 1_000;

export interface Polled {
  /** The last one read, also while the platform is away. */
  readonly snapshot: Snapshot | undefined;
  /** Why the last reading failed. */
  readonly failure: string | undefined;
  /** Reads at once, out of turn. */
  readonly refresh: () => Promise<void>;
}

/** Reads the truth every second, but not while no one looks. */
export function usePolling(control: Control): Polled {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [failure, setFailure] = useState<string>();
  const refresh = useCallback(async () => {
    try {
      setSnapshot(await control.snapshot());
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [control]);

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

  return { snapshot, failure, refresh };
}
