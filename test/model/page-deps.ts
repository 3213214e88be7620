import type { SessionDeps } from '../../src/recording/session/store.ts';
import type { ModelClock } from './clock.ts';
import type { Platform } from './platform.ts';
import { roundTrip } from './round-trip.ts';
import type { Wire } from './wire.ts';
import type { Checker } from './checker.ts';

/** The environment of a page. */
export interface PageEnvironment {
  readonly clock: ModelClock;
  readonly platform: Platform;
  readonly wire: Wire;
  /** The sign-in unloads the page, which returns with the press that was not sent. */
  readonly leave: () => void;
}

/** What a session store needs, played by the model and watched by the checker. */
export interface PageDeps extends SessionDeps {
  /** Number of pending timers. */
  readonly timers: () => number;
}

export function createPageDeps(
  { clock, platform, wire, leave }: PageEnvironment,
  checker: Required<Checker>,
): PageDeps {
  let timers = 0;

  function after(ms: number, task: () => void): () => void {
    let waits = true;
    timers += 1;
    const end = clock.after(ms, () => {
      gone();
      task();
    });
    function gone(): void {
      if (waits) timers -= 1;
      waits = false;
    }
    return () => {
      gone();
      end();
    };
  }

  function signIn(): Promise<boolean> {
    return new Promise((resolve) => {
      wire.add({
        what: 'the sign-in ends',
        arrive(delivery) {
          if (delivery.name === 'forgotten') return leave();
          const ok = delivery.name !== 'refused';
          if (ok) checker.signedIn('here');
          resolve(ok);
        },
      });
    });
  }

  return {
    now: clock.now,
    random: () => 0.5,
    after,
    timers: () => timers,
    signIn,
    backend: {
      read() {
        checker.readBegan();
        return roundTrip(wire, 'read', platform.read, checker.readAnswered);
      },
      execute(command) {
        checker.sent(command);
        return roundTrip(
          wire,
          command,
          (delivery) => platform.execute(command, delivery),
          (answer) => checker.answered(answer, command),
        );
      },
    },
  };
}
