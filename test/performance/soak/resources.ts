import type { BrowserContext, Frame } from 'playwright-core';

declare global {
  interface Window {
    /** The timers of this frame that have neither fired nor been canceled. */
    runningTimers: Set<number>;
    /** The sockets that this frame has opened, including closed ones. */
    madeSockets: Set<WebSocket>;
    /** How many of them have fired `close` in this frame. */
    closedSockets: number;
  }
}

/** What a frame uses besides memory. */
export interface Resources {
  readonly timers: number;
  /** Sockets that are not closed. */
  readonly sockets: number;
}

/** Records the timers and sockets of every page. */
export const noteResources = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const timers = new Set<number>();
    const sockets = new Set<WebSocket>();
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    Object.assign(window, {
      runningTimers: timers,
      madeSockets: sockets,
      closedSockets: 0,
      setTimeout(task: () => void, ms?: number): number {
        const timer = set(() => {
          timers.delete(timer);
          task();
        }, ms);
        timers.add(timer);
        return timer;
      },
      clearTimeout(timer: number): void {
        timers.delete(timer);
        clear(timer);
      },
      WebSocket: class extends WebSocket {
        constructor(url: string | URL) {
          super(url);
          sockets.add(this);
          this.addEventListener('close', () => (window.closedSockets += 1));
        }
      },
    });
  });

export const resourcesOf = (frame: Frame): Promise<Resources> =>
  frame.evaluate(() => ({
    timers: window.runningTimers.size,
    sockets: [...window.madeSockets].filter(({ readyState }) => readyState !== WebSocket.CLOSED)
      .length,
  }));
