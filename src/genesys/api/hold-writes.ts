import type { Api } from './api.ts';

/** The API of a page that may turn out to have started with settings which no longer hold. */
export interface HeldWrites {
  readonly api: Api;
  /** Finds out whether writes may go, unless a write has done so before. */
  readonly release: () => Promise<void>;
  /** Whether what changes anything still waits: a page that goes now has sent nothing of it. */
  readonly isHolding: () => boolean;
}

/**
 * The API; what changes anything waits until it may go. From then on every request goes in its caller's own task.
 * @param mayGo never settles when the page is about to start anew; asked once
 */
export function holdWrites(api: Api, mayGo: () => Promise<void>): HeldWrites {
  let isHeld = true;
  let releasing: Promise<void> | null = null;
  const findOut = async (): Promise<void> => {
    await mayGo();
    isHeld = false;
  };
  const release = (): Promise<void> => (releasing ??= findOut());
  return {
    api: {
      call: (operation, call) =>
        isHeld && operation.method !== 'GET'
          ? release().then(() => api.call(operation, call))
          : api.call(operation, call),
    },
    release,
    isHolding: () => isHeld,
  };
}
