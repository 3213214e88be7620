import type { BrowserContext, Frame } from 'playwright-core';
import type { Control } from '../../e2e/support/control.ts';
import { shows } from './test-bed.ts';

declare global {
  interface Window {
    /** When messages of sockets arrived in this frame, epoch ms. */
    socketMessages: number[];
  }
}

/** Notes in every page when messages of its sockets arrive. */
export const noteSocketMessages = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.socketMessages = [];
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL) {
        super(url);
        this.addEventListener('message', ({ timeStamp }) => {
          window.socketMessages.push(performance.timeOrigin + timeStamp);
        });
      }
    };
  });

/**
 * Lets someone else pause and resume each of the calls, which show Recording, and gives for each change the time from
 * the arrival of its message to the paint that shows it, in ms.
 * @param widgets the frames of the calls, by their ids; the connection that they share is held by one of them
 */
export async function measureEvents(
  widgets: ReadonlyMap<string, Frame>,
  control: Control,
): Promise<number[]> {
  const delays: number[] = [];
  for (const [type, status] of [
    ['pauseByOther', 'Paused'],
    ['resumeByOther', 'Recording'],
  ] as const) {
    for (const [id, frame] of widgets) {
      const watching = await frame.evaluateHandle(watchChange);
      await control.sendCallEvent(id, { type });
      const paintedAt = await watching.evaluate(({ change }) => change);
      delays.push(paintedAt - (await arrivedBefore(paintedAt, widgets)));
      await shows(frame, status);
    }
  }
  return delays;
}

async function arrivedBefore(time: number, widgets: ReadonlyMap<string, Frame>): Promise<number> {
  const inFrames = [...widgets.values()].map((frame) =>
    frame.evaluate(() => window.socketMessages),
  );
  const all = (await Promise.all(inFrames)).flat();
  return Math.max(...all.filter((arrival) => arrival <= time));
}

/** Runs in the page: gives the epoch ms of the paint that shows another status. */
function watchChange(): { change: Promise<number> } {
  const change = new Promise<number>((resolve) => {
    const status = document.querySelector('[role=status]');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      window.afterPaint(() => resolve(performance.timeOrigin + performance.now()));
    });
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
  });
  return { change };
}
