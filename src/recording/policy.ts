import type { ConfirmationPolicy } from './confirmation.ts';
import type { Failure } from './failure.ts';
import type { Status } from './status.ts';

/** A command on one call. */
export const callConfirmation: ConfirmationPolicy = {
  /** Quick at first, because most commands take well under a second; what 10 s do not show is called unconfirmed. */
  acceptedReadsMs: [300, 800, 1_800, 3_500, 6_000, 10_000],
  /** Now, and once more for a write that was only late. */
  uncertainReadsMs: [0, 2_000],
  /** One read decides, at once. */
  deniedReadsMs: [0],
};

/** With a live connection the event comes first; reads only catch a lost one. */
export const liveConfirmation: ConfirmationPolicy = {
  ...callConfirmation,
  acceptedReadsMs: [2_000, 5_000, 10_000],
};

/** A call of a bulk run: an event confirms it at no cost, and a read costs a part of the allowance. */
export const bulkConfirmation: ConfirmationPolicy = {
  acceptedReadsMs: [2_000, 10_000],
  uncertainReadsMs: [0],
  deniedReadsMs: [0],
};

/**
 * After the platform has accepted the customer's answer, the call is read for it, in ms. What has not been read back by
 * the last time is called not saved.
 */
export const consentReadsMs = [800, 2_000, 4_000, 7_000, 10_000] as const;

/** All waiting times of the product's core, in ms, each with its reason. */
export const sessionPolicy = {
  /** How long a press survives a sign-in; an older command may no longer be wanted. */
  maxPressAgeMs: 60_000,
  /** The next read where no events arrive, and after a read or a search that failed. */
  readAgainMs: 15_000,
  /** Once the page has the focus again, no status on it is older. */
  refreshOnFocusMs: 5_000,
  /** After a read was refused as if the call had ended, one more read, in case the platform was mistaken. */
  endedAgainMs: 15_000,
  /** Two pieces of news within this time may have crossed on their way. */
  crossingMs: 2_000,
  /** Reads that verify events: the first at once, then ever rarer while events keep coming. */
  verifyDelaysMs: [0, 250, 500, 1_000, 2_000, 5_000],
  /** After so much silence the next event is verified at once again. */
  verifyCalmMs: 5_000,
} as const;

/** How old a status may become, in ms. */
export interface AgePolicy {
  /** How often a visible page reads it. */
  readonly readEveryMs: number;
  /** How long after the read began it is shown as certain. */
  readonly certainForMs: number;
}

/**
 * The age of every status is bounded, also while the live connection holds: a channel can be open, subscribed and
 * heart-beating without events. "Paused" is a promise about card data, so it is read often and believed shortly: one
 * lost read is made good within the bound.
 */
export const agePolicies = {
  paused: { readEveryMs: 4_000, certainForMs: 8_000 },
  other: { readEveryMs: 25_000, certainForMs: 40_000 },
} as const satisfies Readonly<Record<string, AgePolicy>>;

export const agePolicyOf = ({ kind }: Pick<Status, 'kind'>): AgePolicy =>
  kind === 'paused' ? agePolicies.paused : agePolicies.other;

/** Repeats of a request that was lost. States are absolute, so they are safe: three tries in all, then the truth is read. */
const lostRequest = { delaysMs: [500, 1_500], jitter: 0.5 } as const;

/** Where a 429 has no Retry-After: 1 to 2 s at first (docs/tutorial-api.md). The random part keeps ten widgets out of step. */
const rateLimited = { firstMs: 1_000, factor: 2, jitter: 1 } as const;

/** What is done about a 429. */
export interface RetryPolicy {
  /** How many times a request is sent in all. */
  readonly tries: number;
  /** If the server asks for a longer wait, the request fails instead. */
  readonly longestWaitMs: number;
}

export const retryPolicies = {
  /** The person sees a countdown; a longer wait is reported as a failure. */
  session: { tries: 2, longestWaitMs: 60_000 },
  /** Three tries in all, as docs/tutorial-api.md has it. */
  page: { tries: 3, longestWaitMs: 60_000 },
  /** A script has time; what asks for more than five minutes is left to the next run. */
  script: { tries: 3, longestWaitMs: 300_000 },
} as const satisfies Readonly<Record<string, RetryPolicy>>;

/**
 * How long to wait before the same request is sent again, or `null` to give up.
 * @param tries how often it was sent so far (1 after the first)
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

/** The figures of a bulk run, each with its reason. */
export const bulkPolicy = {
  /**
   * Calls that are read or written at the same time: enough to use 300 requests a minute at an answering time
   * of two seconds. The pace itself is the platform's (src/genesys/api/rate-limiter.ts).
   */
  parallel: 12,
  /** After this many refusals for lack of a permission, and no success, all others would be refused too. */
  refusalsThatEnd: 3,
} as const;

/**
 * How old the list of a queue's calls may become, and what its rows may cost, each figure with its reason. A row has the
 * bound of its status; where the allowance is too short for that, it shows its age.
 */
export const queueReadPolicy = {
  /** Of the allowance, for the rows in sight: the others must not starve. */
  visibleShare: 1 / 3,
  /** How often calls are searched for while events arrive: events can be lost. */
  searchEveryMs: 60_000,
  /** Two searches may fail. Then the page says that it may not show every call. */
  setCertainForMs: 180_000,
  /** A bulk action writes to a call without another read if the last one is no older. */
  freshForWriteMs: 5_000,
  /** How long connecting may take before the page says that it is not live. */
  connectingMs: 5_000,
} as const;

/** How an organization wants secure pauses to be watched, in ms; 0: not at all. */
export interface PausePolicy {
  /** The interval of reminders. */
  readonly remindEveryMs: number;
  /** Auto-resume: the recording resumes after this time. */
  readonly autoResumeAfterMs: number;
}

/** What no organization needs to decide, in ms, each with its reason. */
export const pauseTimes = {
  /** Long enough to be read and heard; then the status says it alone. */
  recordingAgainMs: 5_000,
  /** Most card numbers are read out within a minute. */
  extendMs: 60_000,
  /** Time to finish a card number, or to ask for more. */
  warnBeforeMs: 30_000,
  /**
   * Hidden pages get their timers up to a minute late. A later one means that the machine slept: what was paused then
   * need not be what is paused now.
   */
  overdueMs: 75_000,
} as const;
