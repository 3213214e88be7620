import { expect } from '@playwright/test';
import type { Control } from './control.ts';

/** Reads of a single call, or of all of the user's calls. */
const CALL = /^\/api\/v2\/conversations\/calls(\/[^/]+)?$/;
const SUBSCRIPTIONS = /^\/api\/v2\/notifications\/channels\/[^/]+\/subscriptions$/;

/** Waits until a widget is live and has read its call again: from then on, it reads only at its regular intervals. */
export async function calm(control: Control): Promise<void> {
  const isCalm = async (): Promise<boolean> => {
    const requests = await control.requests();
    const live = requests.findLastIndex(({ path }) => SUBSCRIPTIONS.test(path));
    const after = requests.slice(live + 1);
    return live >= 0 && after.some(({ path, status }) => CALL.test(path) && status === 200);
  };
  await expect.poll(isCalm, 'live, and read again').toBe(true);
}
