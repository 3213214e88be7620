import type { FrameLocator, Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import type { Simulator } from '../../simulator/simulator.ts';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { COLLEAGUE_IDS, SUPERVISOR_ID } from '../../simulator/world/people.ts';
import { SUPPORT_QUEUE_ID } from '../../simulator/world/queues.ts';
import type { Control } from '../e2e/support/control.ts';
import { type Widget, widgetOn } from '../e2e/support/widget.ts';

/** What a scene plays on: the simulator in its first state, and an empty page. */
export interface Stage {
  readonly page: Page;
  readonly simulator: Pick<Simulator, 'addresses'>;
  readonly control: Control;
}

/** A picture of the docs: what it shows, played on the running product. */
export interface Scene {
  /** Of the files `docs/pictures/{name}-light.png` and `-dark.png`. */
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Plays the scene, and gives what is to be seen. */
  readonly play: (stage: Stage) => Promise<Shown>;
}

interface Shown {
  /** What the picture is taken of. */
  readonly picture: Locator;
  /** Where its words and buttons are. */
  readonly content: FrameLocator | Page;
}

/** The desktop beside it is not in the picture. */
const BESIDE_DESKTOP = { width: 1280, height: 520 };
/** The pause stays unconfirmed for as long as the picture takes. */
const LATE_MS = 600_000;

export const SCENES: readonly Scene[] = [
  {
    name: 'widget-recording',
    viewport: BESIDE_DESKTOP,
    play: (stage) => showWidget(stage, 'Recording'),
  },
  {
    name: 'widget-pausing',
    viewport: BESIDE_DESKTOP,
    async play(stage) {
      await stage.control.settings({ applyAfterMs: LATE_MS });
      return showWidget(stage, 'Pausing… still recording', (widget) => pause(stage, widget));
    },
  },
  {
    name: 'widget-paused',
    viewport: BESIDE_DESKTOP,
    play: (stage) => showWidget(stage, 'Paused', (widget) => pause(stage, widget)),
  },
  { name: 'queue', viewport: { width: 1120, height: 640 }, play: showQueue },
];

async function pause({ page }: Stage, widget: Widget): Promise<void> {
  await widget.press('Pause recording');
  // A pointer that rests on a button may bring its reason up.
  await page.mouse.move(0, 0);
}

async function showWidget(
  stage: Stage,
  status: string,
  act?: (widget: Widget) => Promise<void>,
): Promise<Shown> {
  const { page, simulator } = stage;
  await page.goto(`${simulator.addresses.desktop}/?conversation=${RECORDED_CALL_ID}`);
  const widget = widgetOn(page, RECORDED_CALL_ID);
  await saying(widget.status, 'Recording');
  await act?.(widget);
  await saying(widget.status, status);
  return {
    picture: page.locator(`iframe[data-conversation="${RECORDED_CALL_ID}"]`),
    content: widget.frame,
  };
}

/** Calls of every kind that a supervisor meets, and every row checked. */
async function showQueue({ page, simulator, control }: Stage): Promise<Shown> {
  const queue = { userIds: COLLEAGUE_IDS, queueId: SUPPORT_QUEUE_ID };
  const recorders = { policy: 'ACTIVE' } as const;
  await control.reset();
  await control.settings({ signedInUserId: SUPERVISOR_ID, analyticsLagMs: 0 });
  await control.newCall({ ...queue, count: 6, ageSeconds: 420, recorders });
  await control.newCall({ ...queue, count: 2, ageSeconds: 95, recorders, securePause: true });
  await page.goto(`${simulator.addresses.widget}/queue.html?queue=${SUPPORT_QUEUE_ID}`);
  await page
    .getByRole('row', { name: /Paused/ })
    .nth(1)
    .waitFor();
  await page.getByText('Not checked yet').first().waitFor({ state: 'detached' });
  return { picture: page.locator('body'), content: page };
}

const saying = (status: Locator, words: string): Promise<void> =>
  status.filter({ hasText: new RegExp(`^${words}$`) }).waitFor();

/** What a picture shows, in words: its headings, its status, and its buttons with whether they can be pressed. */
export const DrawnState = v.object({
  headings: v.array(v.string()),
  status: v.nullable(v.string()),
  buttons: v.record(v.string(), v.picklist(['on', 'off'])),
});
export type DrawnState = v.InferOutput<typeof DrawnState>;

/** Reads what is to be seen now. What stands in a row of a table differs with each call. */
export async function readState(content: Shown['content']): Promise<DrawnState> {
  const status = content.getByRole('status', { name: 'Recording status' });
  const buttons: Record<string, 'on' | 'off'> = {};
  for (const button of await content.getByRole('button').all()) {
    const [name, isOff, isInRow] = await button.evaluate((element) => [
      element.ariaLabel ?? element.textContent.replaceAll(/\s+/g, ' ').trim(),
      element.ariaDisabled === 'true' || element.matches(':disabled'),
      element.closest('tr') !== null,
    ]);
    if (!isInRow) buttons[name] = isOff ? 'off' : 'on';
  }
  return {
    headings: await content.getByRole('heading').allTextContents(),
    status: (await status.count()) === 1 ? await status.textContent() : null,
    buttons,
  };
}
