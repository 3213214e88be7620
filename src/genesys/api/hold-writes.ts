import type { Api } from './api.ts';

/** The API of a page that may turn out to have started with settings which no longer hold. */
export interface HeldWrites {
  readonly api: Api;
  /** Whether what changes anything still waits: a page that goes now has sent nothing of it. */
  readonly isHolding: () => boolean;
}

/**
 * The API; what changes anything waits until it may go. From then on every request goes in its caller's own task.
 * @param mayGo never settles when the page is about to start anew
 */
export function holdWrites(api: Api, mayGo: Promise<void>): HeldWrites {
  let isHeld = true;
  const release = async (): Promise<void> => {
    await mayGo;
    isHeld = false;
  };
  void release();
  return {
    api: {
      call: (operation, call) =>
        isHeld && operation.method !== 'GET'
          ? mayGo.then(() => api.call(operation, call))
          : api.call(operation, call),
    },
    isHolding: () => isHeld,
  };
}
