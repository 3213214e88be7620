/** One widget's iframe. A new `key` creates a new iframe; `lastShown` increases each time it is shown. */
export interface Frame {
  readonly key: number;
  readonly conversationId: string;
  readonly url: string;
  readonly phase: 'loading' | 'ready' | 'stopping';
  readonly lastShown: number;
}

export type Frames = readonly Frame[];

/** "Up to 10 instances of Interaction Widget apps can run concurrently" (developer.genesys.cloud, client apps). */
export const MOST_RUNNING = 10;

/**
 * Shows a call's frame, creating it if none is running. With more than ten running, stops the one not shown for
 * longest.
 */
export function showFrame(frames: Frames, conversationId: string, url: string): Frames {
  const lastShown = 1 + Math.max(0, ...frames.map((frame) => frame.lastShown));
  const running = runningFrame(frames, conversationId);
  if (running) {
    return frames.map((frame) => (frame === running ? { ...frame, lastShown } : frame));
  }
  const key = 1 + highestKey(frames);
  const others = frames.filter((frame) => frame.conversationId !== conversationId);
  return stopLongestUnseen([...others, { key, conversationId, url, phase: 'loading', lastShown }]);
}

/** The call's frame, unless it is stopping. */
export function runningFrame(frames: Frames, conversationId: string | null): Frame | undefined {
  return frames.find(
    (frame) => frame.conversationId === conversationId && frame.phase !== 'stopping',
  );
}

/** Reloads running frames immediately and without the `stop` hook, as a page reload would. */
export function reloadFrames(
  frames: Frames,
  which: (frame: Frame) => boolean,
  urlOf: (conversationId: string) => string,
): Frames {
  const highest = highestKey(frames);
  return frames.map((frame, index) =>
    frame.phase === 'stopping' || !which(frame)
      ? frame
      : {
          ...frame,
          key: highest + 1 + index,
          url: urlOf(frame.conversationId),
          phase: 'loading',
        },
  );
}

/** Stops the frames of calls that are no longer listed. */
export function stopUnlisted(frames: Frames, listed: readonly string[]): Frames {
  return frames.map((frame) =>
    listed.includes(frame.conversationId) ? frame : { ...frame, phase: 'stopping' },
  );
}

/** Shows the app: it has reported that it is ready, or has taken too long. */
export function frameReady(frames: Frames, key: number): Frames {
  return frames.map((frame) =>
    frame.key === key && frame.phase === 'loading' ? { ...frame, phase: 'ready' } : frame,
  );
}

/** Removes a stopping frame: its app has stopped, or has taken too long. A running frame stays. */
export function frameStopped(frames: Frames, key: number): Frames {
  return frames.filter((frame) => frame.key !== key || frame.phase !== 'stopping');
}

function stopLongestUnseen(frames: Frames): Frames {
  const running = frames.filter((frame) => frame.phase !== 'stopping');
  if (running.length <= MOST_RUNNING) return frames;
  const [unseen] = running.toSorted((a, b) => a.lastShown - b.lastShown);
  return frames.map((frame) => (frame === unseen ? { ...frame, phase: 'stopping' } : frame));
}

function highestKey(frames: Frames): number {
  return Math.max(0, ...frames.map((frame) => frame.key));
}
