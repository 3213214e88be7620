import type { CommandAck } from '../backend.ts';
import type { Command, PressedBy } from '../command.ts';
import { type Confirmation, readsAt } from '../confirmation.ts';
import type { ConsentDecision } from '../consent-answer.ts';
import type { Failure, Reference, Result } from '../failure.ts';
import { callConfirmation, sessionPolicy } from '../policy.ts';
import { type CallSnapshot, unknownSnapshot } from '../snapshot.ts';
import type { StatusName } from '../status.ts';

/**
 * Everything known about the recording of one call. Changed only by `reduce`; `view` (what is shown) and `effects`
 * (what is running) are derived from it. All times are epoch ms.
 */
export interface Session {
  /** What the platform last confirmed. */
  readonly snapshot: CallSnapshot;
  /**
   * Whether a read that began after the last event confirmed it. While false, the view shows that it is being checked.
   */
  readonly confirmed: boolean;
  /** The result of the last trusted read. */
  readonly lastConfirmed: Confirmed | null;
  /** When the platform last showed this status: the start of a read, or the arrival of an event. `null`: never. */
  readonly evidenceAt: number | null;
  /** Too old to be shown as certain. */
  readonly outdated: boolean;
  readonly since: StatusSince | null;
  /** The one command in flight. */
  readonly pending: Pending | null;
  /** The last command pressed while another was in flight. */
  readonly queued: Press | null;
  /** Commands refused for lack of permission; disabled until the next sign-in or "Check again". */
  readonly refused: Readonly<Partial<Record<Command, Failure>>>;
  /** The customer's last answer, until it is stored on the call. */
  readonly unsavedConsent: ConsentDecision | null;
  readonly lastFailure: LastFailure | null;
  /** A command whose requested state already held when it was pressed. */
  readonly already: Command | null;
  /** The reference of the last answered command. */
  readonly reference: Reference;
  readonly reader: Reader;
  readonly recentEvents: RecentEvents;
  readonly access: 'granted' | 'renewing' | 'needed';
  /** The user for whom the last read was answered; `null` if unknown. */
  readonly userId: string | null;
  /** Whether that read came after the last sign-in. */
  readonly isUserSure: boolean;
  readonly live: 'on' | 'off';
  /** Whether the page is visible. A hidden page makes no scheduled reads. */
  readonly visible: boolean;
  /** Factor by which the routine read interval exceeds the policy's. */
  readonly stretch: number;
  /** The last request id; ids only increase. Answers to older requests are ignored. */
  readonly lastRequest: number;
}

/** A status and the start of the read that showed it. */
export interface Confirmed {
  readonly status: StatusName;
  readonly at: number;
}

/** When the current status began; `exact` only if the change was observed. */
export interface StatusSince {
  readonly status: StatusName;
  readonly at: number;
  readonly exact: boolean;
  /** The user whose page observed it, if that was an earlier page. */
  readonly userId?: string | null;
}

/** A command that was pressed. */
export interface Press {
  readonly command: Command;
  readonly by: PressedBy;
  /** Epoch ms. */
  readonly pressedAt: number;
  /** Who pressed it, if known. */
  readonly userId: string | null;
}

export interface Pending extends Press {
  /** How many times it was sent. */
  readonly tries: number;
  readonly phase: PendingPhase;
}

export type PendingPhase =
  /** Waits for a read before it is sent, such as after a sign-in. */
  | { readonly name: 'checking' }
  | { readonly name: 'sending'; readonly request: number }
  | { readonly name: 'waiting'; readonly until: number; readonly because: Failure }
  | { readonly name: 'signingIn' }
  /** Accepted, or the outcome is unknown: an event or one of the reads has to show it. */
  | ({ readonly name: 'confirming' } & Confirmation);

/** The failure to show. `command`: what failed; `null` for a failed read. */
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
      /** An event arrived after the read began: the answer may be outdated, and the read is repeated. */
      readonly overtaken: boolean;
    };

/** When the last event arrived or a command was dropped, and how many reads have recently verified events. */
export interface RecentEvents {
  readonly lastAt: number | null;
  readonly verified: number;
}

/** A command whose outcome was unknown when its page closed. */
export interface StoredPress extends Omit<Press, 'by'> {
  /** It was sent, but no answer arrived: a read has to show whether it happened. */
  readonly isSent: boolean;
}

/**
 * Opens a session. It reads at once, or as soon as it has access.
 * @param since the start of the status as an earlier page observed it; used if the first read finds the same status
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

/** Something that happened to a session. `at` is epoch ms; `random` (0 to 1) is for retry jitter. */
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
  /** A platform event reported the call's current state. */
  | { readonly type: 'stateReceived'; readonly snapshot: CallSnapshot }
  | { readonly type: 'liveChanged'; readonly live: 'on' | 'off' }
  /** Another widget of the tab is about to read the calls of all widgets. */
  | { readonly type: 'roundBegan' }
  | { readonly type: 'paceChanged'; readonly stretch: number }
  /** A `timer` effect is due. */
  | { readonly type: 'due' }
  /** The page got focus, or the network is back. */
  | { readonly type: 'focused' }
  | { readonly type: 'visibilityChanged'; readonly visible: boolean }
  /** The current status is needed before an action. */
  | { readonly type: 'verify' }
  | { readonly type: 'checkAgain' }
  /** The customer's answer is being saved or could not be saved; `null`: it is stored on the call. */
  | { readonly type: 'consentNoted'; readonly decision: ConsentDecision | null }
  | { readonly type: 'signInEnded'; readonly ok: boolean };
