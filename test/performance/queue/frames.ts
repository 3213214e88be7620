import type { Page } from 'playwright-core';
import * as v from 'valibot';

const Frames = v.array(v.number());

/** Records how long each frame takes, in pages opened from now on. */
export async function noteFrames(page: Page): Promise<void> {
  await page.addInitScript(async () => {
    const frames: number[] = [];
    Object.assign(window, { notedFrames: frames });
    for (let last = performance.now(); ;) {
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
  });
}

/** From one frame to the next, in ms of wall-clock time, longest first. */
export async function longestFramesMs(page: Page): Promise<readonly number[]> {
  const frames = v.parse(Frames, await page.evaluate('notedFrames'));
  return frames.toSorted((one, other) => other - one);
}
