import { describe, expect, it } from 'vitest';
import { type LeaderFrame, stretchFor } from '../../../src/genesys/calls/read-leader.ts';
import { createRoutineReads } from '../../../src/genesys/calls/routine-reads.ts';
import type { Backend } from '../../../src/recording/backend.ts';
import { type Failure, failed, success } from '../../../src/recording/failure.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import { createSessionStore } from '../../../src/recording/session/store.ts';
import { view } from '../../../src/recording/session/view.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { paused, recording, settled } from '../../recording/session/session-harness.ts';
import { callWith, customer, ME, mine } from '../calls.ts';

const ANA = { id: ME, name: 'Ana Silva' };
const PAUSED_EVERY_MS = 4_000;
const OTHERS_EVERY_MS = 25_000;

/** A tab whose widgets show these calls, on a platform that records its requests. */
function tabOf(snapshots: readonly CallSnapshot[], perMinute = 300) {
  const clock = createManualClock();
  const frames: LeaderFrame[] = [];
  const asked: string[] = [];
  const platform = {
    listed: (id: string): boolean => id.startsWith('call'),
    failure: null as Failure | null,
    who: ANA,
    holds: false,
  };
  const held: (() => void)[] = [];

  function open(snapshot: CallSnapshot, index: number) {
    const id = `call ${index}`;
    const own: LeaderFrame = {};
    frames.push(own);
    const reads = createRoutineReads(
      { own, siblingFrames: () => frames.filter((frame) => frame !== own) },
      {
        now: () => clock.now(),
        after: (ms, task) => clock.after(ms, task),
        perMinute: () => perMinute,
        async list() {
          asked.push(`list by ${index}`);
          if (platform.holds) await new Promise<void>((resolve) => held.push(resolve));
          if (platform.failure) return failed(platform.failure);
          const ids = snapshots.map((_, at) => `call ${at}`).filter(platform.listed);
          const calls = ids.map((each) => callWith({ id: each }, customer, mine()));
          return success({ me: platform.who, calls });
        },
      },
      () => Promise.resolve(success(ANA)),
    );
    const backend: Backend = {
      async read(routine) {
        const shared = routine ? await reads.read(id, routine.everyMs) : null;
        if (shared) return shared.ok ? success(snapshot) : shared;
        asked.push(id);
        return success(snapshot);
      },
      execute: () => Promise.resolve(success('accepted')),
    };
    const sessionStore = createSessionStore({
      now: () => clock.now(),
      after: (ms, task) => clock.after(ms, task),
      random: () => 0,
      signIn: () => Promise.resolve(true),
      backend,
    });
    const leave = reads.join(sessionStore);
    return {
      sessionStore,
      shown: () => view(sessionStore.session()),
      close: (): void => {
        leave();
        sessionStore.close();
        reads.close();
        frames.splice(frames.indexOf(own), 1);
      },
    };
  }

  /** Lets time pass, with everything that answers cause. */
  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 50) {
      clock.advance(Math.min(50, left));
      await settled();
    }
  }

  return {
    pass,
    asked,
    platform,
    answerHeld: () => held.splice(0).forEach((answer) => answer()),
    /** Opens a widget every 700 ms, reads its call once and connects it to live events. */
    openAll: async () => {
      const widgets = [];
      for (const [index, snapshot] of snapshots.entries()) {
        const widget = open(snapshot, index);
        await settled();
        widget.sessionStore.liveChanged('on');
        await pass(700);
        widgets.push(widget);
      }
      return widgets;
    },
  };
}

const ten = (snapshot: CallSnapshot): CallSnapshot[] => Array.from({ length: 10 }, () => snapshot);

describe('the widgets of a tab', () => {
  it('read all their calls with one request per interval, sent by one of them', async () => {
    const { openAll, pass, asked } = tabOf(ten(recording));
    await openAll();
    await pass(OTHERS_EVERY_MS);
    asked.length = 0;
    await pass(4 * OTHERS_EVERY_MS);
    expect(asked).toEqual(['list by 0', 'list by 0', 'list by 0', 'list by 0']);
  });

  it('keep a confirmed status with these reads', async () => {
    const { openAll, pass } = tabOf(ten(paused));
    const widgets = await openAll();
    await pass(60_000);
    for (const { shown } of widgets)
      expect(shown()).toMatchObject({ label: 'paused', confirmed: true, isStretched: false });
  });

  it('read as often as the paused call needs it, and no more often', async () => {
    const { openAll, pass, asked } = tabOf([paused, ...ten(recording).slice(1)]);
    await openAll();
    await pass(OTHERS_EVERY_MS);
    asked.length = 0;
    await pass(60_000);
    expect(new Set(asked)).toEqual(new Set(['list by 0']));
    expect(asked.length).toBeLessThanOrEqual(60_000 / PAUSED_EVERY_MS);
  });

  it('read a call that is not in the answer separately', async () => {
    const { openAll, pass, asked, platform } = tabOf([recording, recording]);
    platform.listed = (id) => id === 'call 0';
    const widgets = await openAll();
    await pass(OTHERS_EVERY_MS);
    asked.length = 0;
    await pass(OTHERS_EVERY_MS);
    expect(asked).toContain('call 1');
    expect(asked).not.toContain('call 0');
    for (const { shown } of widgets) expect(shown().confirmed).toBe(true);
  });

  it('read separately if the list is refused, or if it belongs to another user', async () => {
    const { openAll, pass, asked, platform } = tabOf([recording]);
    await openAll();
    platform.failure = { kind: 'notPermitted', lack: 'permission', missing: [] };
    await pass(OTHERS_EVERY_MS);
    expect(asked.slice(-2)).toEqual(['list by 0', 'call 0']);
    platform.failure = null;
    platform.who = { id: 'ben', name: 'Ben' };
    await pass(OTHERS_EVERY_MS);
    expect(asked.slice(-2)).toEqual(['list by 0', 'call 0']);
  });
});

describe('when the frame that reads is removed', () => {
  it('another one reads from that moment', async () => {
    const { openAll, pass, asked } = tabOf(ten(recording));
    const widgets = await openAll();
    await pass(OTHERS_EVERY_MS);
    widgets[0]?.close();
    asked.length = 0;
    await pass(2 * OTHERS_EVERY_MS);
    expect(new Set(asked).size).toBe(1);
    expect(asked).toHaveLength(2);
    expect(asked[0]).not.toBe('list by 0');
    for (const { shown } of widgets.slice(1)) expect(shown().confirmed).toBe(true);
  });

  it('another one at once repeats the request that was not answered', async () => {
    const { openAll, pass, asked, platform, answerHeld } = tabOf([paused, paused]);
    const widgets = await openAll();
    await pass(PAUSED_EVERY_MS);
    platform.holds = true;
    await pass(PAUSED_EVERY_MS);
    asked.length = 0;
    widgets[0]?.close();
    await pass(100);
    expect(asked).toEqual(['list by 1']);
    platform.holds = false;
    answerHeld();
    await pass(50);
    expect(widgets[1]?.shown()).toMatchObject({ label: 'paused', confirmed: true });
  });
});

describe('with little of the rate limit left', () => {
  /** Ten paused calls, none of which is in the list: each needs a separate request. */
  async function shortTab(perMinute: number) {
    const tab = tabOf(ten(paused), perMinute);
    tab.platform.listed = () => false;
    const widgets = await tab.openAll();
    await tab.pass(120_000);
    tab.asked.length = 0;
    await tab.pass(60_000);
    return { ...tab, widgets };
  }

  it.each([180, 300, 60])(
    'ten widgets send no more than a quarter of %i requests a minute',
    async (allowed) => {
      const { asked } = await shortTab(allowed);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(allowed / 4 + 11);
    },
  );

  it('the panels say how often the status is checked', async () => {
    const { widgets } = await shortTab(180);
    for (const { shown } of widgets) {
      expect(shown().isStretched).toBe(true);
      expect(shown().readEveryMs).toBe(15_000);
    }
  });

  it('a pause becomes unknown between two reads that are further apart than its maximum age', async () => {
    const { widgets, pass } = await shortTab(60);
    const labels = new Set<string>();
    for (let second = 0; second < 60; second += 1) {
      await pass(1_000);
      labels.add(widgets[0]?.shown().label ?? '');
    }
    expect(labels).toEqual(new Set(['paused', 'unknown']));
  });
});

describe('the factor that lengthens the intervals', () => {
  const demand = (everyMs: number, isMissing = false) => ({ everyMs, isMissing });

  it('is 1 while all reads fit into the share', () => {
    expect(stretchFor([demand(PAUSED_EVERY_MS), demand(OTHERS_EVERY_MS)], 180)).toBe(1);
  });

  it('has a maximum, even if no requests are allowed', () => {
    expect(stretchFor([demand(PAUSED_EVERY_MS)], 0)).toBe(15);
  });
});
