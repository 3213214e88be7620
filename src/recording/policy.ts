import type { ConfirmationPolicy } from './confirmation.ts';
import type { Failure } from './failure.ts';
import type { Status } from './status.ts';

/** For a command on one call. */
export const callConfirmation: ConfirmationPolicy = {
  /** Early reads come fast, as most commands take well under a second. After 10 s the command counts as unconfirmed. */
  acceptedReadsMs: [300, 800, 1_800, 3_500, 6_000, 10_000],
  /** At once, and again in case the write was merely late. */
  uncertainReadsMs: [0, 2_000],
  /** A single read, at once, decides. */
  deniedReadsMs: [0],
};

/** With a live connection the event arrives first; reads only make up for a lost one. */
export const liveConfirmation: ConfirmationPolicy = {
  ...callConfirmation,
  acceptedReadsMs: [2_000, 5_000, 10_000],
};

/** For a call in a bulk run: events are free, while every read uses up rate limit. */
export const bulkConfirmation: ConfirmationPolicy = {
  acceptedReadsMs: [2_000, 10_000],
  uncertainReadsMs: [0],
  deniedReadsMs: [0],
};

/**
 * When to read the call after the platform accepted the customer's answer, in ms. If the last read does not show the
 * answer, it counts as not saved.
 */
export const consentReadsMs = [800, 2_000, 4_000, 7_000, 10_000] as const;

/** All delays of the recording logic, in ms, each with its reason. */
export const sessionPolicy = {
  /** How long a press stays valid across a sign-in; after that it may no longer be wanted. */
  maxPressAgeMs: 60_000,
  /** Interval of reads while no events arrive, and after a failed read or search. */
  readAgainMs: 15_000,
  /** When the page gets focus, a status older than this is read again. */
  refreshOnFocusMs: 5_000,
  /** One more read after a call seems to have ended, in case the platform was mistaken. */
  endedAgainMs: 15_000,
  /** Two events within this time may have arrived in the wrong order. */
  crossingMs: 2_000,
  /** Delays of the reads that verify events: the first at once, later ones further apart while events keep coming. */
  verifyDelaysMs: [0, 250, 500, 1_000, 2_000, 5_000],
  /** After this long without events, the next one is verified at once again. */
  verifyCalmMs: 5_000,
} as const;

/** How old a status may get, in ms. */
export interface AgePolicy {
  /** Read interval on a visible page. */
  readonly readEveryMs: number;
  /** How long it counts as certain, measured from the start of the read. */
  readonly certainForMs: number;
}

/**
 * Every status has a maximum age, even with a live connection: a channel can be open, subscribed and sending
 * heartbeats, yet deliver no events. "Paused" is a promise about card data, so it is read often and expires soon; one
 * lost read can be made up for in time.
 */
export const agePolicies = {
  paused: { readEveryMs: 4_000, certainForMs: 8_000 },
  other: { readEveryMs: 25_000, certainForMs: 40_000 },
} as const satisfies Readonly<Record<string, AgePolicy>>;

export const agePolicyOf = ({ kind }: Pick<Status, 'kind'>): AgePolicy =>
  kind === 'paused' ? agePolicies.paused : agePolicies.other;

/**
 * Retries of a lost request. Commands are absolute states, so resending is safe: three tries in all, then a read
 * decides.
 */
const lostRequest = { delaysMs: [500, 1_500], jitter: 0.5 } as const;

/**
 * Backoff for a 429 without Retry-After: 1 to 2 s at first (docs/tutorial-api.md). Jitter keeps ten widgets from
 * retrying in step.
 */
const rateLimited = { firstMs: 1_000, factor: 2, jitter: 1 } as const;

/** How to retry after a 429. */
export interface RetryPolicy {
  /** Maximum number of requests, including the first. */
  readonly tries: number;
  /** If the server asks for a longer wait, the request fails instead. */
  readonly longestWaitMs: number;
}

export const retryPolicies = {
  /** The user sees a countdown; a longer wait is reported as a failure. */
  session: { tries: 2, longestWaitMs: 60_000 },
  /** Three tries in all (docs/tutorial-api.md). */
  page: { tries: 3, longestWaitMs: 60_000 },
  /** A script can wait; anything beyond five minutes is left to the next run. */
  script: { tries: 3, longestWaitMs: 300_000 },
} as const satisfies Readonly<Record<string, RetryPolicy>>;

/**
 * The delay before the same request is sent again, in ms, or `null` to give up.
 * @param tries how many times it has been sent so far (1 after the first)
 * @param random 0 to 1
 */
export function retryDelayMs(
  failure: Failure,
  tries: number,
  random: number,
  policy: RetryPolicy = retryPolicies.session,
): number | null {
  switch (failure.kind) {
    case 'tooManyRequests': {
      if (tries >= policy.tries) return null;
      const { firstMs, factor, jitter } = rateLimited;
      const wait = failure.retryAfterMs ?? firstMs * factor ** (tries - 1) * (1 + jitter * random);
      return wait <= policy.longestWaitMs ? wait : null;
    }
    case 'offline':
    case 'platform': {
      const delay = lostRequest.delaysMs[tries - 1];
      return delay === undefined ? null : delay * (1 + lostRequest.jitter * random);
    }
    default:
      return null;
  }
}

/** Limits of a bulk run, each with its reason. */
export const bulkPolicy = {
  /**
   * Calls processed at the same time: enough to use up 300 requests a minute with a response time of two seconds. The
   * rate itself is limited in src/genesys/api/rate-limiter.ts.
   */
  parallel: 12,
  /** If a run begins with this many permission refusals in a row, all other calls would be refused too. */
  refusalsThatEnd: 3,
} as const;

/**
 * How old a queue's call list may get and how much of the rate limit it may use, each figure with its reason. A row's
 * maximum age is that of its status; if the rate limit does not allow that, the row shows its age.
 */
export const queueReadPolicy = {
  /** Share of the rate limit for visible rows, so that the others are still read. */
  visibleShare: 1 / 3,
  /** Interval of searches while events arrive, because events can be lost. */
  searchEveryMs: 60_000,
  /** Two searches may fail before the page warns that it may not show every call. */
  setCertainForMs: 180_000,
  /** A bulk action skips the read before a write if the last one is no older than this. */
  freshForWriteMs: 5_000,
  /** How long connecting may take before the page says it is not live. */
  connectingMs: 5_000,
} as const;

/** The organization's settings for secure pauses, in ms; 0 turns one off. */
export interface PausePolicy {
  /** Reminder interval. */
  readonly remindEveryMs: number;
  /** Auto-resume: recording resumes after this time. */
  readonly autoResumeAfterMs: number;
}

/** Times that need no setting, in ms, each with its reason. */
export const pauseTimes = {
  /** Long enough to read and hear; after that the status is enough. */
  recordingAgainMs: 5_000,
  /** Most card numbers are read out within a minute. */
  extendMs: 60_000,
  /** Time to finish a card number, or to ask for more. */
  warnBeforeMs: 30_000,
  /**
   * Timers of hidden pages fire up to a minute late. A later one means the computer was asleep, and the pause may have
   * ended since.
   */
  overdueMs: 75_000,
} as const;
