/** Frames of the same parent that this page can access: the tab's other widgets. */
export function siblingFrames(): Window[] {
  const { parent } = window;
  if (parent === window) return [];
  return Array.from({ length: parent.length }, (_, index) => parent[index]).filter(
    (frame): frame is Window => frame !== undefined && frame !== window && isOfOurOrigin(frame),
  );
}

function isOfOurOrigin(frame: Window): boolean {
  try {
    return frame.location.origin === window.location.origin;
  } catch {
    return false;
  }
}
