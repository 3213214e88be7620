import type { Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import type { Simulator } from '../../simulator/simulator.ts';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { COLLEAGUE_IDS, SUPERVISOR_ID } from '../../simulator/world/people.ts';
import { SUPPORT_QUEUE_ID } from '../../simulator/world/queues.ts';
import type { Control } from '../e2e/support/control.ts';

/** What a scene plays on: the simulator in its first state, and an empty page. */
interface OpenDesktop {
  readonly page: Page;
  readonly simulator: Pick<Simulator, 'addresses'>;
  readonly control: Control;
}

/** A picture of the docs: what it shows, played on the running product. */
interface Scene {
  /** Of the files `docs/pictures/{name}-light.png` and `-dark.png`. */
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Plays the scene until the whole page shows what the picture is to show. */
  readonly play: (desktop: OpenDesktop) => Promise<void>;
}

const PANEL = { width: 400, height: 400 };
/** The pause stays unconfirmed for as long as the picture takes. */
const LATE_MS = 600_000;

export const SCENES: readonly Scene[] = [
  { name: 'widget-recording', viewport: PANEL, play: showRecording },
  {
    name: 'widget-pausing',
    viewport: PANEL,
    async play(desktop) {
      await desktop.control.settings({ applyAfterMs: LATE_MS });
      await showRecording(desktop);
      await pause(desktop.page, 'Pausing… still recording');
    },
  },
  {
    name: 'widget-paused',
    viewport: PANEL,
    async play(desktop) {
      await showRecording(desktop);
      await pause(desktop.page, 'Paused');
    },
  },
  { name: 'queue', viewport: { width: 1120, height: 640 }, play: showQueue },
];

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

const statusOf = (page: Page): Locator => page.getByRole('status', { name: 'Recording status' });

const saying = (page: Page, words: string): Promise<void> =>
  statusOf(page)
    .filter({ hasText: new RegExp(`^${words}$`) })
    .waitFor();

async function showRecording({ page, simulator }: OpenDesktop): Promise<void> {
  const query = `gcTargetEnv=prod&gcConversationId=${RECORDED_CALL_ID}`;
  await page.goto(`${simulator.addresses.widget}/index.html?${query}`);
  await saying(page, 'Recording');
  // It is the last to come.
  await button(page, 'Sign out').waitFor();
}

async function pause(page: Page, status: string): Promise<void> {
  await button(page, 'Pause recording').click();
  // A pointer that rests on a button may bring its reason up.
  await page.mouse.move(0, 0);
  await saying(page, status);
}

/** Calls of every kind that a supervisor meets, and every row checked. */
async function showQueue({ page, simulator, control }: OpenDesktop): Promise<void> {
  const queue = { userIds: COLLEAGUE_IDS, queueId: SUPPORT_QUEUE_ID };
  const recorders = { policy: 'ACTIVE' } as const;
  await control.settings({ signedInUserId: SUPERVISOR_ID, analyticsLagMs: 0 });
  await control.newCall({ ...queue, count: 6, ageSeconds: 420, recorders });
  await control.newCall({ ...queue, count: 2, ageSeconds: 95, recorders, securePause: true });
  await page.goto(`${simulator.addresses.widget}/queue.html?queue=${SUPPORT_QUEUE_ID}`);
  await page
    .getByRole('row', { name: /Paused/ })
    .nth(1)
    .waitFor();
  await page.getByText('Not checked yet').first().waitFor({ state: 'detached' });
}

/** What a picture shows, in words: its headings, its status, and its buttons with whether they can be pressed. */
export const DrawnState = v.object({
  headings: v.array(v.string()),
  status: v.nullable(v.string()),
  buttons: v.record(v.string(), v.picklist(['on', 'off'])),
});
export type DrawnState = v.InferOutput<typeof DrawnState>;

/** Reads what a page shows now. The content of a table row differs with each call. */
export async function readState(page: Page): Promise<DrawnState> {
  const status = statusOf(page);
  const buttons: Record<string, 'on' | 'off'> = {};
  for (const one of await page.getByRole('button').all()) {
    const [name, isOff, isInRow] = await one.evaluate((element) => [
      element.ariaLabel ?? element.textContent.replaceAll(/\s+/g, ' ').trim(),
      element.ariaDisabled === 'true' || element.matches(':disabled'),
      element.closest('tr') !== null,
    ]);
    if (!isInRow) buttons[name] = isOff ? 'off' : 'on';
  }
  return {
    headings: await page.getByRole('heading').allTextContents(),
    status: (await status.count()) === 1 ? await status.textContent() : null,
    buttons,
  };
}
