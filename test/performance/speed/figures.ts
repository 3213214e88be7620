import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import { DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { BUSY_MS, frameIntervals, keepBusy } from './busy.ts';
import { measureEvents, noteSocketMessages } from './events.ts';
import { tellPaints } from './paint.ts';
import { measurePresses } from './presses.ts';
import { storm } from './storm.ts';
import { openTestBed, shows, type TestBed } from './test-bed.ts';
import { median, quantile } from './statistics.ts';

/** How much is measured. */
export interface Extent {
  /** A multiple of four. */
  readonly presses: number;
  /** Presses during a storm of events; a multiple of four. */
  readonly stormPresses: number;
  /** Each is paused and resumed once by someone else. */
  readonly calls: number;
}

/** What was measured; all times in ms. */
export interface Figures {
  /** The 95th percentile of the time between frames, on a half-busy main thread. */
  readonly frameMs: number;
  readonly presses: number;
  /** The most frames that it took to show a press; 1 is the first frame after it. */
  readonly pressFrames: number;
  readonly press: { readonly median: number; readonly p95: number };
  /** The most that a press may take: one frame, and the other work that delays it. */
  readonly pressLimitMs: number;
  readonly writes: number;
  readonly events: number;
  readonly eventMs: number;
  /** `eventMs` in frames of the half-busy page. */
  readonly eventFrames: number;
  /** Events during the storm, in which each call gets ten per second. */
  readonly stormEvents: number;
  /** Processor time of the page per event, including paints. */
  readonly stormEventMs: number;
  /** Like `pressFrames`, during the storm. */
  readonly stormPressFrames: number;
  /** The longest task during these presses, in processor time. */
  readonly stormTaskMs: number;
}

/** The longest that a task of the page may hold up a press, ms of processor time. */
export const TASK_LIMIT_MS = 50;

/** How long each of the calls gets ten events per second, ms. */
const STORM_MS = 2_000;

/** The longest acceptable time until an event from elsewhere is on the screen, ms. */
export const EVENT_LIMIT_MS = 50;

export async function measureSpeed({ presses, stormPresses, calls }: Extent): Promise<Figures> {
  const testBed = await openTestBed({
    prepare: async (context) => {
      await tellPaints(context);
      await noteSocketMessages(context);
    },
  });
  const widgets = await openCalls(testBed, calls);
  const delays = await measureEvents(widgets, testBed.control);
  const ids = [...widgets.keys()];
  const { events, processorMs } = await storm(testBed, ids, () => setTimeout(STORM_MS));
  const frame = await testBed.frame(DIRECT_CALL_ID);
  await shows(frame, 'Not recording');
  await keepBusy(frame);
  const stormy = await storm(testBed, ids, () => measurePresses(frame, stormPresses));
  for (const id of ids) await testBed.unframe(id);
  const frameMs = quantile(await frameIntervals(frame), 0.95);
  await testBed.control.forgetRequests();
  const all = await measurePresses(frame, presses);
  const times = all.map(({ ms }) => ms);
  const requests = await testBed.control.requests();
  const writes = requests.filter(({ method }) => method !== 'GET').length;
  await testBed.close();
  return {
    frameMs,
    presses: all.length,
    pressFrames: Math.max(...all.map((press) => press.frame)),
    press: { median: median(times), p95: quantile(times, 0.95) },
    pressLimitMs: frameMs + BUSY_MS,
    writes,
    events: delays.length,
    eventMs: median(delays),
    eventFrames: median(delays) / frameMs,
    stormEvents: events + stormy.events,
    stormEventMs: processorMs / events,
    stormPressFrames: Math.max(...stormy.result.map((press) => press.frame)),
    stormTaskMs: stormy.longestTaskMs,
  };
}

/** Opens frames for this many calls, and waits until they show Recording and are live. */
async function openCalls(testBed: TestBed, calls: number): Promise<ReadonlyMap<string, Frame>> {
  const widgets = new Map<string, Frame>();
  for (let call = 0; call < calls; call += 1) {
    const id = randomUUID();
    await testBed.control.newCall({ id, recorders: { policy: 'ACTIVE' } });
    const frame = await testBed.frame(id);
    await shows(frame, 'Recording');
    widgets.set(id, frame);
  }
  for (const frame of widgets.values()) await frame.locator('[data-live=on]').waitFor();
  return widgets;
}

/** The figures as text, one line each. */
export function inWords({ press, ...figures }: Figures): string {
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  return [
    `A press shows in frame ${figures.pressFrames} after it at the latest (${figures.presses} presses)`,
    `Press to paint: median ${ms(press.median)}, p95 ${ms(press.p95)}; a frame and ${BUSY_MS} ms of other work: ${ms(figures.pressLimitMs)}`,
    `Requests that ${figures.presses} presses sent: ${figures.writes}`,
    `Event from elsewhere to paint, median of ${figures.events}: ${ms(figures.eventMs)}, ${figures.eventFrames.toFixed(1)} frames`,
    `In a storm of ${figures.stormEvents} events each takes ${ms(figures.stormEventMs)} of the processor; on the busy thread a press shows in frame ${figures.stormPressFrames} at the latest, and the longest task takes ${ms(figures.stormTaskMs)} of the processor`,
    '',
  ].join('\n');
}
