declare global {
  interface Window {
    /** See sharedShelf. */
    recordingControlShelf?: Map<string, string>;
  }
}

/**
 * One shelf for all widgets of a tab: each publishes it on its own window, and a new one takes it over from a sister
 * that is of the same origin. It stays while any of them is open.
 */
export function sharedShelf(): Map<string, string> {
  const shelf = sisters().find((sister) => sister.recordingControlShelf)?.recordingControlShelf;
  window.recordingControlShelf ??= shelf ?? new Map();
  return window.recordingControlShelf;
}

/** The frames of the same parent that this page may look into. */
function sisters(): Window[] {
  const { parent } = window;
  if (parent === window) return [];
  return Array.from({ length: parent.length }, (_, index) => parent[index]).filter(
    (frame): frame is Window => frame !== undefined && isOfOurOrigin(frame),
  );
}

function isOfOurOrigin(frame: Window): boolean {
  try {
    return frame.location.origin === window.location.origin;
  } catch {
    return false;
  }
}
