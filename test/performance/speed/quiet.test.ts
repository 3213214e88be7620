import { afterEach, beforeEach, expect, test } from 'vitest';
import { createManualClock } from '../../../simulator/clock.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { stopTime } from '../../e2e/support/stop-time.ts';
import { openTestBed, type TestBed } from './test-bed.ts';

const MINUTE_MS = 60_000;
/** Shorter than any wait of the page, so that an answer arrives in the step of its request or in the next one. */
const STEP_MS = 2_500;

const clock = createManualClock();
let testBed: TestBed;

beforeEach(async () => {
  testBed = await openTestBed({ clock, prepare: (context) => context.clock.install() });
}, 60_000);
afterEach(() => testBed.close());

/**
 * Advances the platform's clock and the page's clock together; whatever is sent during that time arrives. Stop the
 * page's time first: otherwise it keeps running between the steps, and on a busy machine brings further reads.
 */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    clock.advance(STEP_MS);
    await testBed.control.settings({});
    await testBed.context.clock.runFor(STEP_MS);
  }
}

/** The interval between two reads of a call that is not paused, ms. */
const READ_EVERY_MS = 25_000;

/** One for each interval, plus one, because there may be a read at each end of the period. */
const mostReads = (ms: number): number => ms / READ_EVERY_MS + 1;

/** What was sent while this time passed, and how much of it read the call. */
async function sentIn(ms: number): Promise<{ requests: number; reads: number }> {
  await stopTime(testBed.context);
  await pass(STEP_MS);
  await testBed.control.forgetRequests();
  await pass(ms);
  const sent = await testBed.control.requests();
  const reads = sent.filter(({ path }) => path.includes('/conversations/calls'));
  return { requests: sent.length, reads: reads.length };
}

test('with a live connection, a quarter of an hour brings only the reads that the maximum age requires', async () => {
  const frame = await testBed.frame(ACD_CALL_ID);
  await frame.locator('[data-live=on]').waitFor();
  const { requests, reads } = await sentIn(15 * MINUTE_MS);
  const most = mostReads(15 * MINUTE_MS);
  expect(reads).toBeLessThanOrEqual(most);
  expect(reads).toBeGreaterThanOrEqual(most * 0.75);
  expect(requests).toBe(reads);
  expect(await frame.locator('[data-live=on]').count()).toBe(1);
});

test('without a live connection the status is read as often', async () => {
  testBed.allowErrors(/503/);
  await testBed.control.fault({
    path: '/api/v2/notifications/channels',
    times: 1_000,
    respond: { status: 503 },
  });
  const frame = await testBed.frame(ACD_CALL_ID);
  await frame.getByText('Not live').waitFor();
  const { reads } = await sentIn(5 * MINUTE_MS);
  const most = mostReads(5 * MINUTE_MS);
  expect(reads).toBeLessThanOrEqual(most);
  expect(reads).toBeGreaterThanOrEqual(most * 0.75);
});
