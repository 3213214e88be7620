import type { Clock } from '../clock.ts';

/** Genesys beats every 30 s; one beat may be late before it is asked for. */
const askAfterMs = 35_000;
/** A socket that does not answer a ping by then is dead, although nothing closed it: after 45 s of silence. */
const answerWithinMs = 10_000;
/** Timers stand still while a machine sleeps: short ones notice soon after it wakes. */
const lookEveryMs = 5_000;

export interface Heartbeat {
  /** Something was heard from the server. */
  readonly heard: () => void;
  readonly stop: () => void;
}

/** Watches a socket: asks for a sign of life when it grows silent, and tells when none comes. */
export function watchHeartbeat(clock: Clock, ask: () => void, dead: () => void): Heartbeat {
  let lastHeardAt = clock.now();
  let asked = false;
  let cancel = clock.after(lookEveryMs, look);

  function look(): void {
    const silentMs = clock.now() - lastHeardAt;
    if (silentMs >= askAfterMs + answerWithinMs) return dead();
    if (silentMs >= askAfterMs && !asked) {
      asked = true;
      ask();
    }
    const limitMs = asked ? askAfterMs + answerWithinMs : askAfterMs;
    cancel = clock.after(Math.min(limitMs - silentMs, lookEveryMs), look);
  }

  return {
    heard() {
      lastHeardAt = clock.now();
      asked = false;
    },
    stop: () => cancel(),
  };
}
