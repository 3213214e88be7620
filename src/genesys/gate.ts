import type { Clock } from './clock.ts';
import { heard, newPace, nextTurn, type Pace, readRateLimit, sent, shut } from './pace.ts';

/** `person`: somebody waits for it. `rest`: whenever there is room. */
export type Urgency = 'person' | 'rest';

/** The one gate that all requests of a page or a script pass, so that together they keep within the allowance. */
export interface Gate {
  /** Resolves when the request may go. Every `pass` is followed by one `answered`. */
  readonly pass: (urgency: Urgency) => Promise<void>;
  /** @param headers of the answer, or none */
  readonly answered: (headers: Readonly<Record<string, string>>) => void;
  /** After a 429: nothing goes for so many ms. */
  readonly shut: (ms: number) => void;
  /** Epoch ms until which nothing goes; in the past when the gate is open. */
  readonly shutUntil: () => number;
}

export function createGate(clock: Clock): Gate {
  let pace: Pace = newPace;
  let underWay = 0;
  let cancel: (() => void) | null = null;
  const waiting: Readonly<Record<Urgency, (() => void)[]>> = { person: [], rest: [] };

  function open(): void {
    cancel?.();
    cancel = null;
    const now = clock.now();
    const wait = nextTurn(pace, now) - now;
    const line = waiting.person.length > 0 ? waiting.person : waiting.rest;
    if (line.length === 0) return;
    if (wait > 0) {
      cancel = clock.after(Math.ceil(wait), open);
      return;
    }
    pace = sent(pace, now);
    underWay += 1;
    line.shift()?.();
    open();
  }

  return {
    pass: (urgency) =>
      new Promise((resolve) => {
        waiting[urgency].push(resolve);
        open();
      }),
    answered(headers) {
      underWay -= 1;
      const limit = readRateLimit(headers);
      if (limit) pace = heard(pace, limit, underWay, clock.now());
      open();
    },
    shut(ms) {
      pace = shut(pace, clock.now() + ms);
      open();
    },
    shutUntil: () => pace.shutUntil,
  };
}
