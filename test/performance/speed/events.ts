import type { BrowserContext, Frame } from 'playwright-core';
import type { Control } from '../../e2e/support/control.ts';
import { shows } from './test-bed.ts';

declare global {
  interface Window {
    /** When WebSocket messages arrived in this frame, epoch ms. */
    socketMessages: number[];
  }
}

/** Records in every page when its WebSocket messages arrive. */
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
 * Pauses and resumes each of the calls, which show Recording, as someone else would.
 * @param widgets the frames of the calls, by id; one of them holds the connection that they share
 * @returns for each change, the time from the arrival of its message to the paint that shows it, ms
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

/** Runs in the page. Resolves to the time of the paint that shows another status, epoch ms. */
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
