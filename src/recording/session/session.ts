import type { CommandAck } from '../backend.ts';
import type { Command, PressedBy } from '../command.ts';
import { type Confirmation, readsAt } from '../confirmation.ts';
import type { ConsentDecision } from '../consent-answer.ts';
import type { Failure, Reference, Result } from '../failure.ts';
import { callConfirmation, sessionPolicy } from '../policy.ts';
import { type CallSnapshot, unknownSnapshot } from '../snapshot.ts';
import type { StatusName } from '../status.ts';

/**
 * Everything known about the recording of one call. Changed only by `reduce`; what is shown (`view`) and what is
 * running (`effects`) follow from it. All times are epoch ms.
 */
export interface Session {
  /** What the platform last confirmed. */
  readonly snapshot: CallSnapshot;
  /** Whether a read that began after the last event confirmed it. While false, the view shows that it is being checked. */
  readonly confirmed: boolean;
  /** What a believed read said last. */
  readonly lastConfirmed: Confirmed | null;
  /** When the platform last showed `reading`: a read began, or news arrived. `null`: it never has. */
  readonly evidenceAt: number | null;
  /** Too old to be shown as certain. */
  readonly outdated: boolean;
  readonly since: StatusSince | null;
  /** The one command in flight. */
  readonly pending: Pending | null;
  /** The last press while another command was in flight. */
  readonly queued: Press | null;
  /** Commands that were refused for lack of permission; off until the next sign-in or "Check again". */
  readonly refused: Readonly<Partial<Record<Command, Failure>>>;
  /** The customer's answer that was noted last, while the call does not say so yet. */
  readonly unsavedConsent: ConsentDecision | null;
  readonly lastFailure: LastFailure | null;
  /** A command whose state already held when it was pressed. */
  readonly already: Command | null;
  /** Of the last command that was answered. */
  readonly reference: Reference;
  readonly reader: Reader;
  readonly recentEvents: RecentEvents;
  readonly access: 'granted' | 'renewing' | 'needed';
  /** Whom the last read answered; `null`: not known. */
  readonly userId: string | null;
  /** Whether that was after the last sign-in. */
  readonly isUserSure: boolean;
  readonly live: 'on' | 'off';
  /** A hidden page needs no reads. */
  readonly visible: boolean;
  /** How much longer than policy says it takes until the next routine read. */
  readonly stretch: number;
  /** Monotonic request id; answers with an older id are stale and ignored. */
  readonly lastRequest: number;
}

/** A status, and when the read that said so began. */
export interface Confirmed {
  readonly status: StatusName;
  readonly at: number;
}

/** Since when the status is as it is; `exact` only if its beginning was seen. */
export interface StatusSince {
  readonly status: StatusName;
  readonly at: number;
  readonly exact: boolean;
  /** Whose page saw it, if that was an earlier one. */
  readonly userId?: string | null;
}

/** A command that somebody wants. */
export interface Press {
  readonly command: Command;
  readonly by: PressedBy;
  /** Epoch ms. */
  readonly pressedAt: number;
  /** Who pressed, as far as that is known. */
  readonly userId: string | null;
}

export interface Pending extends Press {
  /** How often it was sent. */
  readonly tries: number;
  readonly phase: PendingPhase;
}

export type PendingPhase =
  /** Waits for a snapshot before it is sent: it was kept across a sign-in. */
  | { readonly name: 'checking' }
  | { readonly name: 'sending'; readonly request: number }
  | { readonly name: 'waiting'; readonly until: number; readonly because: Failure }
  | { readonly name: 'signingIn' }
  /** Accepted, or its outcome is unknown: news or one of the reads has to show it. */
  | ({ readonly name: 'confirming' } & Confirmation);

/** The failure that is shown. `command` is what it stopped; `null` for a failed read. */
export interface LastFailure {
  readonly failure: Failure;
  readonly command: Command | null;
}

/** The read that is due or in flight; at most one. */
export type Reader =
  | { readonly name: 'idle'; readonly lastAt: number }
  | { readonly name: 'due'; readonly at: number; readonly tries: number }
  | {
      readonly name: 'reading';
      readonly request: number;
      readonly startedAt: number;
      readonly tries: number;
      /** News came after it began: its answer may be older and is read again. */
      readonly overtaken: boolean;
    };

/** When the last event arrived or a command was cleared, and how many reads have verified events lately. */
export interface RecentEvents {
  readonly lastAt: number | null;
  readonly verified: number;
}

/** A command whose outcome was not known when its page was left. */
export interface StoredPress extends Omit<Press, 'by'> {
  /** It went to the platform, and its answer was not heard: whether it happened has to be read. */
  readonly isSent: boolean;
}

/**
 * A new session reads at once, or as soon as there is access.
 * @param since what an earlier page knew of the status; it holds if the first read finds the same
 */
export function openSession(
  now: number,
  access: Session['access'],
  storedPress: StoredPress | null,
  since: StatusSince | null = null,
): Session {
  const isTooOld =
    storedPress !== null && now >= storedPress.pressedAt + sessionPolicy.maxPressAgeMs;
  const missed: Failure = { kind: storedPress?.isSent ? 'timeout' : 'signedOut' };
  return {
    snapshot: unknownSnapshot,
    confirmed: false,
    lastConfirmed: null,
    evidenceAt: null,
    outdated: false,
    since,
    pending: storedPress && !isTooOld ? takeUp(storedPress, now) : null,
    queued: null,
    refused: {},
    unsavedConsent: null,
    lastFailure: isTooOld ? { failure: missed, command: storedPress.command } : null,
    already: null,
    reference: {},
    reader: { name: 'due', at: now, tries: 0 },
    recentEvents: { lastAt: null, verified: 0 },
    access,
    userId: null,
    isUserSure: false,
    live: 'off',
    visible: true,
    stretch: 1,
    lastRequest: 0,
  };
}

function takeUp({ isSent, ...press }: StoredPress, now: number): Pending {
  const phase: PendingPhase = isSent
    ? {
        name: 'confirming',
        readAt: readsAt(callConfirmation.acceptedReadsMs, now),
        fallbackFailure: { kind: 'timeout' },
      }
    : { name: 'checking' };
  return { ...press, by: 'me', tries: 0, phase };
}

/** Something that happened to a session. `at` is epoch ms; `random` (0 to 1) spreads repeats. */
export type Timed<Type extends SessionEvent['type'] = SessionEvent['type']> = {
  readonly at: number;
  readonly random: number;
} & Extract<SessionEvent, { readonly type: Type }>;

export type SessionEvent =
  | { readonly type: 'pressed'; readonly command: Command; readonly by: PressedBy }
  | {
      readonly type: 'answered';
      readonly request: number;
      readonly answer: Result<CommandAck>;
    }
  | { readonly type: 'read'; readonly request: number; readonly answer: Result<CallSnapshot> }
  /** An event of the platform said how the call is now. */
  | { readonly type: 'stateReceived'; readonly snapshot: CallSnapshot }
  | { readonly type: 'liveChanged'; readonly live: 'on' | 'off' }
  /** Another widget of the tab is about to read the calls of all of them. */
  | { readonly type: 'roundBegan' }
  | { readonly type: 'paceChanged'; readonly stretch: number }
  /** The time of a `timer` effect has come. */
  | { readonly type: 'due' }
  /** The page has the focus again, or the network is back. */
  | { readonly type: 'focused' }
  | { readonly type: 'visibilityChanged'; readonly visible: boolean }
  /** Something is about to be done that needs the status of now. */
  | { readonly type: 'verify' }
  | { readonly type: 'checkAgain' }
  /** The customer's answer is on its way to the call, or could not be saved; `null`: the call says it. */
  | { readonly type: 'consentNoted'; readonly decision: ConsentDecision | null }
  | { readonly type: 'signInEnded'; readonly ok: boolean };
