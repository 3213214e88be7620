import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import type { Clock } from '../../recording/clock.ts';

/** `interactive`: a user is waiting. `background`: sent when there is capacity. */
export type Priority = 'interactive' | 'background';

/** The single limiter for all requests of a page or script, which keeps them within the rate limit. */
export interface RateLimiter {
  /** Runs `go` when a request may start: synchronously if that is now. Call `release` once after each `go`. */
  readonly acquire: (priority: Priority, go: () => void) => void;
  /** @param headers of the response; empty if there was none */
  readonly release: (headers: Readonly<Record<string, string>>) => void;
  /** After a 429: starts no request for `ms` milliseconds. */
  readonly blockFor: (ms: number) => void;
  /** Epoch ms until which no request starts; in the past if nothing is blocked. */
  readonly blockedUntil: () => number;
  /** The platform's limit in requests per minute. */
  readonly perMinute: () => number;
}

export function createRateLimiter(clock: Clock): RateLimiter {
  let rateWindow: RateWindow = newRateWindow;
  let inFlight = 0;
  let cancel: (() => void) | null = null;
  const waiting: Readonly<Record<Priority, (() => void)[]>> = { interactive: [], background: [] };

  function startNext(): void {
    cancel?.();
    cancel = null;
    const now = clock.now();
    const wait = nextSlotAt(rateWindow, now) - now;
    const queue = waiting.interactive.length > 0 ? waiting.interactive : waiting.background;
    if (queue.length === 0) return;
    if (wait > 0) {
      cancel = clock.after(Math.ceil(wait), startNext);
      return;
    }
    rateWindow = countRequest(rateWindow, now);
    inFlight += 1;
    queue.shift()?.();
    startNext();
  }

  return {
    acquire(priority, go) {
      waiting[priority].push(go);
      startNext();
    },
    release(headers) {
      inFlight -= 1;
      const limit = readRateLimit(headers);
      if (limit) rateWindow = observe(rateWindow, limit, inFlight, clock.now());
      startNext();
    },
    blockFor(ms) {
      rateWindow = blockUntil(rateWindow, clock.now() + ms);
      startNext();
    },
    blockedUntil: () => rateWindow.blockedUntil,
    perMinute: () => rateWindow.allowed,
  };
}

/** Pacing parameters, each with its reason. */
export const ratePolicy = {
  /** The default limit per user and OAuth client, until response headers say otherwise. */
  allowedPerWindow: 300,
  windowMs: 60_000,
  /** Share to use. The rest is for the user's other pages and widgets, which share the token's limit. */
  share: 0.97,
  /** Unused capacity is made up for at no more than this multiple of the even rate: no burst at the end of a window. */
  maxCatchUp: 1.25,
} as const;

/** Known use of the platform's rate limit. */
export interface RateWindow {
  readonly allowed: number;
  /** Requests in this window, including those of other pages. */
  readonly used: number;
  /** End of the window, epoch ms; `null` if none has begun. */
  readonly endsAt: number | null;
  /** Epoch ms of the last request. */
  readonly sentAt: number;
  /** Epoch ms before which no request is sent. */
  readonly blockedUntil: number;
}

/** The response headers `inin-ratelimit-count`, `-allowed` and `-reset` (in seconds). */
export interface RateLimit {
  readonly count: number;
  readonly allowed: number;
  readonly resetMs: number;
}

export const newRateWindow: RateWindow = {
  allowed: ratePolicy.allowedPerWindow,
  used: 0,
  endsAt: null,
  sentAt: Number.NEGATIVE_INFINITY,
  blockedUntil: Number.NEGATIVE_INFINITY,
};

/** Parses the rate limit headers; `null` if a proxy or the browser hides them. */
export function readRateLimit(headers: Readonly<Record<string, string>>): RateLimit | null {
  const [count, allowed, reset] = ['count', 'allowed', 'reset'].map((name) =>
    Number.parseInt(headers[`inin-ratelimit-${name}`] ?? '', 10),
  );
  if (count === undefined || allowed === undefined || reset === undefined) return null;
  const sound = count >= 0 && allowed > 0 && reset >= 0;
  return sound ? { count, allowed, resetMs: reset * 1000 } : null;
}

/** When the next request may be sent (epoch ms), spread evenly over the rest of the window. */
export function nextSlotAt(rateWindow: RateWindow, now: number): number {
  const { allowed, used, endsAt } = currentWindow(rateWindow, now);
  const evenMs = ratePolicy.windowMs / (allowed * ratePolicy.share);
  const left = Math.floor(allowed * ratePolicy.share) - used;
  const dueAt = rateWindow.sentAt + spacing(evenMs, left, (endsAt ?? now) - now);
  const openAt = left > 0 || endsAt === null ? now : endsAt;
  return Math.max(now, dueAt, openAt, rateWindow.blockedUntil);
}

function spacing(evenMs: number, left: number, leftMs: number): number {
  if (left <= 0) return 0;
  const fits = leftMs > 0 ? leftMs / left : evenMs;
  return Math.max(fits, evenMs / ratePolicy.maxCatchUp);
}

/** Counts a request sent now. */
export function countRequest(rateWindow: RateWindow, now: number): RateWindow {
  const current = currentWindow(rateWindow, now);
  const endsAt = current.endsAt ?? now + ratePolicy.windowMs;
  return { ...current, endsAt, used: current.used + 1, sentAt: now };
}

/**
 * Updates the window from a response. `reset` is rounded up to whole seconds, so the earliest end reported is the most
 * accurate.
 * @param inFlight unanswered requests, which the platform may not have counted yet
 */
export function observe(
  rateWindow: RateWindow,
  limit: RateLimit,
  inFlight: number,
  now: number,
): RateWindow {
  const resetAt = now + limit.resetMs;
  const { endsAt } = currentWindow(rateWindow, now);
  const sameWindow = endsAt !== null && Math.abs(resetAt - endsAt) < ratePolicy.windowMs / 2;
  return {
    ...rateWindow,
    allowed: limit.allowed,
    used: limit.count + inFlight,
    endsAt: sameWindow ? Math.min(resetAt, endsAt) : resetAt,
  };
}

/** Blocks all requests until then, after a 429. */
export const blockUntil = (rateWindow: RateWindow, until: number): RateWindow => ({
  ...rateWindow,
  blockedUntil: Math.max(rateWindow.blockedUntil, until),
});

function currentWindow(rateWindow: RateWindow, now: number): RateWindow {
  return rateWindow.endsAt !== null && now >= rateWindow.endsAt
    ? { ...rateWindow, used: 0, endsAt: null }
    : rateWindow;
}

type Caller = Pick<ApiClient, 'callApi'>;

/** Where both responses and rejections carry headers with `setReturnExtendedResponses(true)`. */
const withHeaders = v.fallback(v.object({ headers: v.record(v.string(), v.string()) }), {
  headers: {},
});

export const headersOf = (answer: unknown): Readonly<Record<string, string>> =>
  v.parse(withHeaders, answer).headers;

/** Wraps the SDK's client so that every request waits its turn. The limiter learns from each response's headers. */
export function withRateLimit(
  client: Caller,
  rateLimiter: RateLimiter,
  priority: Priority,
): Caller {
  async function send(request: Parameters<Caller['callApi']>): Promise<unknown> {
    let answer: unknown;
    try {
      answer = await client.callApi(...request);
      return answer;
    } catch (thrown) {
      answer = thrown;
      throw thrown;
    } finally {
      rateLimiter.release(headersOf(answer));
    }
  }

  return {
    callApi: (...request) =>
      new Promise((resolve, reject) => {
        rateLimiter.acquire(priority, () => void send(request).then(resolve, reject));
      }),
  };
}
