import { expect } from 'vitest';
import type { Control } from '../../e2e/support/control.ts';

/** The commands that reached the platform, oldest first. */
export const writes = async (control: Control) =>
  (await control.requests()).filter(({ path }) => path.endsWith('/recordingstate'));

/** Those, once no more have come for a second. */
export async function writesInTheEnd(control: Control) {
  let before = -1;
  const noMore = async (): Promise<boolean> => {
    const now = (await writes(control)).length;
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(noMore, { interval: 1_000, timeout: 20_000 }).toBe(true);
  return writes(control);
}
