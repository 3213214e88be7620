import type { SessionDeps } from '../../src/recording/session/store.ts';
import type { ModelClock } from './clock.ts';
import type { Platform } from './platform.ts';
import { roundTrip } from './round-trip.ts';
import type { Wire } from './wire.ts';
import type { Witness } from './witness.ts';

/** What a page lives on. */
export interface PageEnvironment {
  readonly clock: ModelClock;
  readonly platform: Platform;
  readonly wire: Wire;
  /** The sign-in takes the page away, and comes back with what was pressed and not sent. */
  readonly leave: () => void;
}

/** A conductor's world on the model, watched by a witness. */
export interface PageDeps extends SessionDeps {
  /** How many timers wait. */
  readonly timers: () => number;
}

export function createPageDeps(
  { clock, platform, wire, leave }: PageEnvironment,
  witness: Required<Witness>,
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
        arrive(fate) {
          if (fate.name === 'forgotten') return leave();
          const ok = fate.name !== 'refused';
          if (ok) witness.signedIn('here');
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
        witness.readBegan();
        return roundTrip(wire, 'read', platform.read, witness.readAnswered);
      },
      execute(command) {
        witness.sent(command);
        return roundTrip(
          wire,
          command,
          (fate) => platform.execute(command, fate),
          (answer) => witness.answered(answer, command),
        );
      },
    },
  };
}
