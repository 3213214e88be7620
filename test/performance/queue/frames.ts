import type { Page } from 'playwright-core';
import * as v from 'valibot';

const Frames = v.array(v.number());

/** Begins to note how long each frame of the pages that open from now on takes. */
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

/** From one frame to the next, in ms of the clock on the wall, the longest first. */
export async function longestFramesMs(page: Page): Promise<readonly number[]> {
  const frames = v.parse(Frames, await page.evaluate('notedFrames'));
  return frames.toSorted((one, other) => other - one);
}
