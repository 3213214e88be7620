import { sisters } from './sisters.ts';

declare global {
  interface Window {
    /** See sharedShelf. */
    recordingControlShelf?: Map<string, string>;
  }
}

/**
 * One shelf for all widgets of a tab: each publishes it on its own window, and a new one takes it over from a sister.
 * It stays while any of them is open.
 */
export function sharedShelf(): Map<string, string> {
  const shelf = sisters().find((sister) => sister.recordingControlShelf)?.recordingControlShelf;
  window.recordingControlShelf ??= shelf ?? new Map();
  return window.recordingControlShelf;
}
