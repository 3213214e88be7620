import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import { shows, type TestBed } from '../speed/test-bed.ts';

/** Number of concurrent calls. */
const AT_ONCE = 4;
/** Events for each batch of calls, and the interval between them: 100 per second. */
const EVENTS = 40;
const EVENT_EVERY_MS = 10;

/** A widget on a new call that is being recorded. */
export async function openCall(testBed: TestBed): Promise<{ id: string; widget: Frame }> {
  const id = randomUUID();
  await testBed.control.newCall({ id, recorders: { policy: 'ACTIVE' } });
  const widget = await testBed.frame(id);
  await shows(widget, 'Recording');
  return { id, widget };
}

/** Opens a few calls at the same time, sends them a storm of events, and ends them. Returns how many there were. */
export async function comeAndGo(testBed: TestBed): Promise<number> {
  const calls = await Promise.all(Array.from({ length: AT_ONCE }, () => openCall(testBed)));
  await storm(
    testBed,
    calls.map(({ id }) => id),
  );
  await Promise.all(
    calls.map(async ({ id, widget }) => {
      await testBed.control.sendCallEvent(id, { type: 'hangup' });
      await shows(widget, 'Call ended');
      await testBed.unframe(id);
    }),
  );
  return AT_ONCE;
}

/** Pauses and resumes the calls in turn, as others would. */
async function storm({ control }: TestBed, ids: readonly string[]): Promise<void> {
  const sent: Promise<void>[] = [];
  for await (const _ of setInterval(EVENT_EVERY_MS)) {
    const event = sent.length;
    const id = ids[event % ids.length] ?? '';
    const isPause = Math.floor(event / ids.length) % 2 === 0;
    sent.push(control.sendCallEvent(id, { type: isPause ? 'pauseByOther' : 'resumeByOther' }));
    if (sent.length === EVENTS) break;
  }
  await Promise.all(sent);
}
