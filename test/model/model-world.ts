import type { Command } from '../../src/recording/command.ts';
import type { Session, StoredPress } from '../../src/recording/session/session.ts';
import { createModelClock, type ModelClock } from './clock.ts';
import type { Core } from './core.ts';
import { createLive, type Live } from './live.ts';
import { openPage, type Page } from './page.ts';
import { createPlatform, type Platform } from './platform.ts';
import type { Scenario } from './scenario.ts';
import { createWire, type Wire } from './wire.ts';
import type { Log } from './describe.ts';

/** Everything that takes part in a scenario. */
export interface ModelWorld {
  readonly core: Core;
  readonly clock: ModelClock;
  readonly wire: Wire;
  readonly live: Live;
  readonly platform: Platform;
  /** The page that is open now. */
  readonly page: () => Page;
  readonly leave: () => void;
  /** The promise that a page has broken; `null` if none. */
  readonly brokenPromise: () => string | null;
  readonly broken: (promise: string) => void;
}

export function createModelWorld(core: Core, first: Scenario['first'], log: Log): ModelWorld {
  const clock = createModelClock();
  const wire = createWire(log);
  const pages: Page[] = [];
  let promise: string | null = null;
  const broken = (what: string): void => void (promise ??= what);

  function page(): Page {
    const last = pages.at(-1);
    if (!last) throw new Error('No page is open.');
    return last;
  }

  const live = createLive(wire, page);
  const platform = createPlatform(core, first.call, wire, (call, snapshot) => {
    page().changed(call);
    live.news(snapshot);
  });

  function open(access: Session['access'], storedPress: StoredPress | null): void {
    const environment = { clock, platform, wire, leave };
    pages.push(openPage(core, environment, access, storedPress, broken));
  }

  /** A renewal or reload unloads the page; it returns with the press whose outcome was unknown. */
  function leave(): void {
    reload(page().pressToKeep());
  }

  function reload(storedPress: StoredPress | null): void {
    page().close();
    live.disconnect();
    live.noticeDisconnect();
    open('granted', storedPress);
  }

  open(first.access, storedPress(first.storedPress, clock.now()));
  return {
    core,
    clock,
    wire,
    live,
    platform,
    page,
    leave,
    broken,
    brokenPromise: () => promise,
  };
}

const storedPress = (command: Command | null, pressedAt: number): StoredPress | null =>
  command && { command, pressedAt, userId: null, isSent: false };
