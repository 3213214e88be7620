import { agePolicies } from '../../../src/recording/policy.ts';
import { createModelClock, settled } from '../clock.ts';
import type { SharedListCore } from './core.ts';
import { createPlatform, type Person } from './platform.ts';
import type { Scenario, Step } from './scenario.ts';
import { openWidget, type Widget } from './widget.ts';

/** The interval between checks while nothing happens, ms. */
const lookEveryMs = 500;
/** A widget waits 12 s for one that was removed, by which time its list is that old; the next read is after 25 s. */
const troubleMs = 40_000;
/** After another user has signed in, the other widgets notice with a read within this time, ms. */
const noticeMs = 2_000;
/** Time in addition to the answers, for gathering requests and collecting events, ms. */
const graceMs = 1_500;
/** At the end, everything works: first time to recover, then time in which the promises must hold, ms. */
const recoveryMs = 45_000;
const healthyMs = 60_000;

/** Plays a scenario. Resolves to the promise that was broken, or `null`. */
export const playOn =
  (core: SharedListCore) =>
  (scenario: Scenario): Promise<string | null> =>
    play(core, scenario);

async function play(core: SharedListCore, { widgets: places, steps }: Scenario) {
  const clock = createModelClock();
  const platform = createPlatform(clock);
  const widgets: (Widget | undefined)[] = [];
  let person: Person = 'Ana';
  let broken: string | null = null;
  /** Until this time, reads may be late, epoch ms. */
  let troubledUntil = 0;
  /** When all widgets were notified of a change, epoch ms. */
  let toldAt = -Infinity;

  const open = (): Widget[] => widgets.filter((widget) => widget !== undefined);
  const trouble = (ms = troubleMs): void =>
    void (troubledUntil = Math.max(troubledUntil, clock.now() + ms));

  function load(place: number): void {
    const siblingFrames = () =>
      widgets.flatMap((widget, other) => (widget && other !== place ? [widget.frame] : []));
    widgets[place] = openWidget(core, clock, platform, person, siblingFrames);
  }

  function check(): void {
    for (const widget of open()) {
      const { readAt, calls } = widget.list();
      if (calls?.some(({ id }) => !id.startsWith(widget.person)))
        broken ??= 'no list shows someone else’s calls';
      if (!widget.isVisible()) continue;
      for (const { id, status } of widget.certain()) {
        const kind = status === 'paused' ? 'paused' : 'recording';
        const bound = agePolicies[kind === 'paused' ? 'paused' : 'other'].certainForMs;
        if (platform.lastTrue(id, kind) > bound)
          broken ??= 'no call is shown as certain beyond its bound';
      }
      if (platform.isBroken() || clock.now() < troubledUntil) continue;
      const since = Math.max(toldAt, widget.openedAt);
      const soonMs = 2 * platform.answerMs() + graceMs;
      if (readAt < since && clock.now() > since + soonMs) broken ??= 'news are followed by a read';
      const isPaused = calls?.some(({ status }) => status === 'paused') ?? false;
      const { readEveryMs } = agePolicies[isPaused ? 'paused' : 'other'];
      const isOld = clock.now() - Math.max(readAt, since, widget.shownAt()) > readEveryMs + soonMs;
      if (isOld) broken ??= 'each list in sight is read in time';
    }
  }

  async function wait(ms: number): Promise<void> {
    for (const end = clock.now() + ms; clock.now() < end && broken === null;) {
      clock.advance(Math.min(clock.untilNext() ?? Infinity, lookEveryMs, end - clock.now()));
      await settled();
      check();
    }
  }

  function leave(place: number, how: 'closed' | 'takenAway'): void {
    const widget = widgets[place];
    widgets[place] = undefined;
    widget?.close(how);
    if (how === 'takenAway') trouble();
  }

  function loadAnew(place: number): void {
    leave(place, 'closed');
    load(place);
  }

  /** Reloads the widgets that still show the calls of the previous user. */
  function loadOthersAnew(): void {
    for (const [place, widget] of widgets.entries())
      if (widget && widget.person !== person) loadAnew(place);
  }

  function take(step: Step): Promise<void> | void {
    const place = 'widget' in step ? step.widget % places : 0;
    switch (step.do) {
      case 'open':
        return widgets[place] ? undefined : load(place);
      case 'close':
        return leave(place, 'closed');
      case 'takeAway':
        return leave(place, 'takenAway');
      case 'hide':
      case 'show':
        return widgets[place]?.setVisible(step.do === 'show');
      case 'change': {
        const ids = platform.ids.filter((id) => id.startsWith(person));
        platform.change(ids[step.call % ids.length] ?? '');
        if (!step.isTold) return;
        toldAt = clock.now();
        for (const widget of open()) widget.heard();
        return;
      }
      case 'signIn':
        person = person === 'Ana' ? 'Ben' : 'Ana';
        loadAnew(place);
        clock.after(noticeMs, loadOthersAnew);
        return trouble();
      case 'break':
      case 'repair':
        platform.setBroken(step.do === 'break');
        return trouble();
      case 'slow':
        trouble(troubleMs + step.answerMs);
        return void platform.answerAfter(step.answerMs);
      case 'wait':
        return wait(step.ms);
    }
  }

  for (let place = 0; place < places; place += 1) load(place);
  await settled();
  for (const step of steps) {
    // So that no two steps happen in the same millisecond.
    clock.advance(1);
    await take(step);
    await settled();
    check();
    if (broken !== null) break;
  }

  // Once everything works, one request at a time is enough for all widgets.
  platform.setBroken(false);
  platform.answerAfter(300);
  trouble();
  loadOthersAnew();
  for (let place = 0; place < places; place += 1) {
    if (!widgets[place]) load(place);
    widgets[place]?.setVisible(true);
  }
  await wait(recoveryMs);
  const before = platform.requests.length;
  const isAnyPaused = open().some(({ list }) =>
    list().calls?.some(({ status }) => status === 'paused'),
  );
  await wait(healthyMs);
  const { readEveryMs } = agePolicies[isAnyPaused ? 'paused' : 'other'];
  if (platform.requests.length - before > healthyMs / readEveryMs + 1)
    broken ??= 'the lists of a tab share their requests';
  for (const widget of open()) widget.close('closed');
  return broken;
}
