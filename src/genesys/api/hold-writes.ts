import type { Api } from './api.ts';

/**
 * The API; what changes anything waits until it may go. From then on every request goes in its caller's own task.
 * @param mayGo never settles when the page is about to start anew
 */
export function holdWrites(api: Api, mayGo: Promise<void>): Api {
  let isHeld = true;
  const release = async (): Promise<void> => {
    await mayGo;
    isHeld = false;
  };
  void release();
  return {
    call: (operation, call) =>
      isHeld && operation.method !== 'GET'
        ? mayGo.then(() => api.call(operation, call))
        : api.call(operation, call),
  };
}
