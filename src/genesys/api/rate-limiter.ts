import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import type { Clock } from '../../recording/clock.ts';

/** `person`: somebody waits for it. `rest`: whenever there is room. */
export type Urgency = 'person' | 'rest';

/** The one gate that all requests of a page or a script pass, so that together they keep within the allowance. */
export interface Gate {
  /** Runs `go` when the request may go: at once, in the caller's own task, if it may. Every `go` is followed by one `answered`. */
  readonly pass: (urgency: Urgency, go: () => void) => void;
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
    pass(urgency, go) {
      waiting[urgency].push(go);
      open();
    },
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

/** The figures of the pace, each with its reason. */
export const pacePolicy = {
  /** What Genesys allows one person in one app until its headers say otherwise (facts D3: per user and OAuth client). */
  allowedPerWindow: 300,
  windowMs: 60_000,
  /** The rest is for the person's other pages and widgets, which share the token's allowance. */
  share: 0.97,
  /** What was not used is caught up at most this much faster than evenly: no burst at the end of a window. */
  mostHaste: 1.25,
} as const;

/** How much of the platform's allowance is used, as far as is known. */
export interface Pace {
  readonly allowed: number;
  /** Requests of this window, those of other pages included. */
  readonly spent: number;
  /** Epoch ms; `null`: no window has begun. */
  readonly endsAt: number | null;
  /** Epoch ms of the last request. */
  readonly sentAt: number;
  /** Epoch ms: nothing goes before. */
  readonly shutUntil: number;
}

/** What the headers `inin-ratelimit-count`, `-allowed` and `-reset` (seconds) of an answer say. */
export interface RateLimit {
  readonly count: number;
  readonly allowed: number;
  readonly resetMs: number;
}

export const newPace: Pace = {
  allowed: pacePolicy.allowedPerWindow,
  spent: 0,
  endsAt: null,
  sentAt: Number.NEGATIVE_INFINITY,
  shutUntil: Number.NEGATIVE_INFINITY,
};

/** Reads the headers of an answer; `null` where a proxy or the browser hides them. */
export function readRateLimit(headers: Readonly<Record<string, string>>): RateLimit | null {
  const [count, allowed, reset] = ['count', 'allowed', 'reset'].map((name) =>
    Number.parseInt(headers[`inin-ratelimit-${name}`] ?? '', 10),
  );
  if (count === undefined || allowed === undefined || reset === undefined) return null;
  const sound = count >= 0 && allowed > 0 && reset >= 0;
  return sound ? { count, allowed, resetMs: reset * 1000 } : null;
}

/** When the next request may go, in epoch ms: evenly over what is left of the window. */
export function nextTurn(pace: Pace, now: number): number {
  const { allowed, spent, endsAt } = inWindow(pace, now);
  const evenMs = pacePolicy.windowMs / (allowed * pacePolicy.share);
  const left = Math.floor(allowed * pacePolicy.share) - spent;
  const dueAt = pace.sentAt + spacing(evenMs, left, (endsAt ?? now) - now);
  const openAt = left > 0 || endsAt === null ? now : endsAt;
  return Math.max(now, dueAt, openAt, pace.shutUntil);
}

function spacing(evenMs: number, left: number, leftMs: number): number {
  if (left <= 0) return 0;
  const fits = leftMs > 0 ? leftMs / left : evenMs;
  return Math.max(fits, evenMs / pacePolicy.mostHaste);
}

/** A request goes now. */
export function sent(pace: Pace, now: number): Pace {
  const current = inWindow(pace, now);
  const endsAt = current.endsAt ?? now + pacePolicy.windowMs;
  return { ...current, endsAt, spent: current.spent + 1, sentAt: now };
}

/**
 * An answer told how much is used. `reset` is rounded up to whole seconds, so that the earliest end it gave is nearest.
 * @param underWay requests that have no answer yet: the platform may not have counted them
 */
export function heard(pace: Pace, limit: RateLimit, underWay: number, now: number): Pace {
  const resetAt = now + limit.resetMs;
  const { endsAt } = inWindow(pace, now);
  const sameWindow = endsAt !== null && Math.abs(resetAt - endsAt) < pacePolicy.windowMs / 2;
  return {
    ...pace,
    allowed: limit.allowed,
    spent: limit.count + underWay,
    endsAt: sameWindow ? Math.min(resetAt, endsAt) : resetAt,
  };
}

/** The platform refused for now: everybody waits, once. */
export const shut = (pace: Pace, until: number): Pace => ({
  ...pace,
  shutUntil: Math.max(pace.shutUntil, until),
});

function inWindow(pace: Pace, now: number): Pace {
  return pace.endsAt !== null && now >= pace.endsAt ? { ...pace, spent: 0, endsAt: null } : pace;
}

type Caller = Pick<ApiClient, 'callApi'>;

/** Answers and refusals alike carry their headers there, with `setReturnExtendedResponses(true)`. */
const withHeaders = v.fallback(v.object({ headers: v.record(v.string(), v.string()) }), {
  headers: {},
});

/** The SDK's client, with every request in its turn: the gate learns from the headers of each answer. */
export function paceClient(client: Caller, gate: Gate, urgency: Urgency): Caller {
  async function send(request: Parameters<Caller['callApi']>): Promise<unknown> {
    let answer: unknown;
    try {
      answer = await client.callApi(...request);
      return answer;
    } catch (thrown) {
      answer = thrown;
      throw thrown;
    } finally {
      gate.answered(v.parse(withHeaders, answer).headers);
    }
  }

  return {
    callApi: (...request) =>
      new Promise((resolve, reject) => {
        gate.pass(urgency, () => void send(request).then(resolve, reject));
      }),
  };
}
