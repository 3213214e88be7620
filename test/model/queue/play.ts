import { createModelClock, settled } from '../clock.ts';
import type { QueueCore } from './core.ts';
import { createPlatform } from './platform.ts';
import type { Kind, Scenario, Step } from './scenario.ts';

/** How long a row may be shown as certain after it was true, ms. */
const boundMs: Readonly<Record<Kind, number>> = {
  recording: 40_000,
  notRecorded: 40_000,
  paused: 8_000,
};
/** An event is verified by a read within this time, even with the slowest answers in this model, ms. */
const verifiedWithinMs = 15_000;
/** A healthy page has read each row within this time, ms. */
const readWithinMs = 30_000;
/** Longer than the delay after any failed read, s. */
const recoverySeconds = 95;
const healthySeconds = 60;

const rowsInSight = 2;

/** Plays a scenario. Resolves to the promise that was broken, or `null`. */
export const playOn =
  (core: QueueCore) =>
  (scenario: Scenario): Promise<string | null> =>
    play(core, scenario);

async function play(core: QueueCore, { calls, steps }: Scenario): Promise<string | null> {
  const clock = createModelClock();
  const platform = createPlatform(clock, calls);
  const { ids } = platform;
  const queueStore = core.createQueueStore(clock, platform.ports);
  let visible = true;
  let visibleSince = 0;
  let broken: string | null = null;

  function check(): void {
    // Only what is visible is checked.
    if (!visible) return;
    for (const id of ids) {
      const row = queueStore.row(id);
      if (!row?.snapshot || !queueStore.isCertain(row)) continue;
      const { kind } = row.snapshot.status;
      const sinceReported = clock.now() - Math.max(platform.reportedAt(id), visibleSince);
      // An event may have been withheld; the read that verifies it takes some time.
      const isVerifying = row.eventAt > row.readAt && sinceReported < verifiedWithinMs;
      if (isKind(kind) && platform.lastTrue(id, kind) > boundMs[kind] && !isVerifying)
        broken ??= 'no row is shown as certain beyond its bound';
    }
  }

  async function wait(seconds: number, also: () => void = () => undefined): Promise<void> {
    for (let second = 0; second < seconds && broken === null; second += 1) {
      const before = platform.readsBegun();
      clock.advance(1_000);
      await settled();
      if (!visible && platform.readsBegun() > before) broken ??= 'a hidden page reads nothing';
      check();
      also();
    }
  }

  const idOf = (call: number): string => ids[call % ids.length] ?? '';

  async function take(step: Step): Promise<void> {
    switch (step.do) {
      case 'change': {
        const id = idOf(step.call);
        platform.change(id, step.to, step.telling);
        if (step.telling === 'at once') await staysAsReported(id, step.to);
        return;
      }
      case 'deliver':
        return platform.deliver();
      case 'break':
        return void platform.breakReads(idOf(step.call));
      case 'repair':
        return void platform.repairReads(idOf(step.call));
      case 'slow':
        return void platform.answerAfter(step.answerMs);
      case 'disconnect':
      case 'connect':
        return platform.connect(step.do === 'connect' ? 'on' : 'off');
      case 'hide':
      case 'show':
        if (!visible) visibleSince = clock.now();
        visible = step.do === 'show';
        return queueStore.visibilityChanged(visible);
      case 'scroll':
        return queueStore.show([idOf(step.to), idOf(step.to + 1)]);
      case 'wait':
        return wait(step.seconds);
    }
  }

  /** Checks that older answers still in transit do not override the event. */
  async function staysAsReported(id: string, kind: Kind): Promise<void> {
    await wait(7, () => {
      if (queueStore.row(id)?.snapshot?.status.kind !== kind)
        broken ??= 'an answer that an event has overtaken changes nothing';
    });
  }

  platform.connect('on');
  queueStore.show(ids.slice(0, rowsInSight));
  await settled();
  for (const step of steps) {
    // So that no two steps happen in the same millisecond.
    clock.advance(1);
    await take(step);
    await settled();
    check();
    if (broken !== null) break;
  }

  // Once everything works, no row stays unread.
  for (const id of ids) platform.repairReads(id);
  platform.answerAfter(300);
  visible = true;
  queueStore.visibilityChanged(true);
  await wait(recoverySeconds);
  await wait(healthySeconds, () => {
    const isOld = ids.some((id) => clock.now() - (queueStore.row(id)?.readAt ?? 0) > readWithinMs);
    if (isOld) broken ??= 'each row is read within 30 s where the allowance is ample';
  });
  queueStore.close();
  return broken;
}

const isKind = (kind: string): kind is Kind =>
  kind === 'recording' || kind === 'paused' || kind === 'notRecorded';
