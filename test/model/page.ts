import type { Conductor } from '../../src/recording/session/store.ts';
import type { KeptPress, Session } from '../../src/recording/session/session.ts';
import type { View } from '../../src/recording/session/view.ts';
import type { Core } from './core.ts';
import type { Listener } from './live.ts';
import { createPageWorld, type Surroundings } from './page-world.ts';
import { properties } from './properties/properties.ts';
import { type Court, together, type Witness } from './witness.ts';

/** One page with its conductor, watched by every witness. */
export interface Page extends Listener {
  readonly view: () => View;
  readonly press: Conductor['press'];
  readonly focused: () => void;
  readonly visibilityChanged: Conductor['visibilityChanged'];
  readonly checkAgain: () => void;
  readonly signedIn: () => void;
  /** One of its two listeners leaves. */
  readonly unsubscribe: () => void;
  /** How often it has read. */
  readonly reads: () => number;
  /** Lets the witnesses look at what is shown. */
  readonly look: () => void;
  readonly changed: Required<Witness>['changed'];
  readonly pressToKeep: () => KeptPress | null;
  readonly close: () => void;
}

export function openPage(
  core: Core,
  surroundings: Surroundings,
  access: Session['access'],
  kept: KeptPress | null,
  broken: (promise: string) => void,
): Page {
  const { clock, platform } = surroundings;
  const court: Court = {
    now: clock.now,
    call: platform.call,
    access,
    kept: kept?.command ?? null,
    timers: () => world.timers(),
    broken,
  };
  let reads = 0;
  const witness = together([...properties, closing, counting].map((property) => property(court)));
  const world = createPageWorld(surroundings, witness);
  let closed = false;
  let left = false;

  function closing(): Witness {
    const act = (): void => {
      if (closed) broken('a closed page sends nothing');
    };
    return { sent: act, readBegan: act };
  }

  function counting(): Witness {
    return { readBegan: () => void (reads += 1) };
  }

  const conductor = core.conduct(world, access, kept);
  let seen = conductor.session();
  let lastView = core.view(seen);

  function view(): View {
    const session = conductor.session();
    if (session !== seen) lastView = core.view(session);
    seen = session;
    return lastView;
  }

  conductor.subscribe(() => {
    if (closed) broken('a closed page tells nobody anything');
    witness.shown(view());
  });
  const unsubscribe = conductor.subscribe(() => {
    if (left) broken('a listener that left hears nothing');
  });

  return {
    view,
    press(command) {
      witness.pressed(command, view());
      conductor.press(command);
    },
    told(reading) {
      witness.told(reading, view());
      conductor.told(reading);
    },
    liveChanged(live) {
      witness.liveChanged();
      conductor.liveChanged(live);
    },
    focused: conductor.focused,
    visibilityChanged: conductor.visibilityChanged,
    checkAgain: conductor.checkAgain,
    signedIn() {
      witness.signedIn('elsewhere');
      conductor.signedIn();
    },
    unsubscribe() {
      left = true;
      unsubscribe();
    },
    reads: () => reads,
    look() {
      if (closed && world.timers() > 0) broken('a closed page leaves no timer');
      if (!closed) witness.shown(view());
    },
    changed: witness.changed,
    pressToKeep: () => core.pressToKeep(conductor.session(), clock.now()),
    close() {
      closed = true;
      conductor.close();
      if (world.timers() > 0) broken('a closed page leaves no timer');
    },
  };
}
