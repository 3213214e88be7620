import type { Api } from './api.ts';

/** The API of a page whose stored config.json may be outdated. */
export interface HeldWrites {
  readonly api: Api;
  /** Checks whether writes may be sent, unless that was already checked. */
  readonly release: () => Promise<void>;
  /** Whether writes are still held back, in which case none has been sent yet. */
  readonly isHolding: () => boolean;
}

/**
 * Wraps the API so that writes wait until they are allowed. After that, each request is sent in its caller's own task.
 * @param mayGo called once; never settles if the page is about to reload
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
