import { expect } from 'vitest';
import type { Control } from './harness/control.ts';

const CALL = /^\/api\/v2\/conversations\/calls\/[^/]+$/;
const SUBSCRIPTIONS = /^\/api\/v2\/notifications\/channels\/[^/]+\/subscriptions$/;

/** Waits until a widget is live and has read its call once more: from then on it asks nothing by itself. */
export async function calm(control: Control): Promise<void> {
  await expect
    .poll(
      async () => {
        const requests = await control.requests();
        const live = requests.findLastIndex(({ path }) => SUBSCRIPTIONS.test(path));
        const after = requests.slice(live + 1);
        return live >= 0 && after.some(({ path, status }) => CALL.test(path) && status === 200);
      },
      { timeout: 10_000 },
    )
    .toBe(true);
}
