import { type Command, pressers } from '../command.ts';
import type { ConsentDecision } from '../consent-answer.ts';
import type { FailureName } from '../failure.ts';
import { satisfies } from '../snapshot.ts';
import type { Press, Session } from './session.ts';
import { nameOf, type StatusName } from '../status.ts';

/**
 * `asked`: a command was pressed. `confirmed`, `already` (nothing to change), `failed`: how it ended, or that a read
 * failed. `found`: the status when the page opened. `changed`: a change without a command from this page. `consent…`:
 * the customer's answer as noted on the call.
 */
export const entryKinds = [
  'asked',
  'confirmed',
  'already',
  'failed',
  'found',
  'changed',
  'consentGiven',
  'consentRefused',
  'consentWithdrawn',
] as const;

const consentEntryKinds = {
  given: 'consentGiven',
  refused: 'consentRefused',
  withdrawn: 'consentWithdrawn',
} as const satisfies Readonly<Record<ConsentDecision, EntryKind>>;

export type EntryKind = (typeof entryKinds)[number];
export type ConsentEntryKind = (typeof consentEntryKinds)[ConsentDecision];

/** `elsewhere`: another user, page or rule; the platform does not say which. */
export const entryCauses = [...pressers, 'elsewhere', 'hold'] as const;

/** One row in the log of a call's recording. */
export interface ActivityEntry {
  /** Epoch ms. */
  readonly at: number;
  readonly what: EntryKind;
  /** `null` if no one caused it. */
  readonly by: (typeof entryCauses)[number] | null;
  readonly command: Command | null;
  /** The confirmed status at that time; `null` while uncertain. */
  readonly status: StatusName | null;
  readonly failure: FailureName | null;
  /** The platform's id for the request, needed by its support. */
  readonly correlationId: string | null;
}

/** A call's log so far, oldest entry first. */
export interface Activity {
  /** The last confirmed status. */
  readonly status: StatusName;
  readonly entries: readonly ActivityEntry[];
}

export const noActivity: Activity = { status: 'unknown', entries: [] };

/** Maximum entries per call, far more than a long call produces; the oldest are dropped first. */
export const maxEntries = 200;

/**
 * Adds entries for what changed from one session to the next. Only confirmed statuses count, so stale events leave no
 * entry.
 * @param before `null` when the page was opened; the activity may date from before a reload
 */
export function withNewEntries(
  activity: Activity,
  before: Session | null,
  after: Session,
  at: number,
): Activity {
  const status = after.confirmed ? nameOf(after.snapshot.status) : null;
  const seen = [
    ...pressed(before, after, at),
    ...confirmed(before, after),
    ...failed(before, after),
    ...changed(activity.status, before, after),
    ...consented(after),
  ].map((entry) => ({ ...emptyEntry, at, status, ...entry }));
  const fresh = seen.filter((entry) => !activity.entries.some((known) => isSame(known, entry)));
  const known = status ?? activity.status;
  if (fresh.length === 0 && known === activity.status) return activity;
  return { status: known, entries: [...activity.entries, ...fresh].slice(-maxEntries) };
}

type NewEntry = Pick<ActivityEntry, 'what' | 'by'> & Partial<ActivityEntry>;

const emptyEntry = { command: null, failure: null, correlationId: null } as const;

/** Detects repeats: a press kept across a sign-in comes twice, and the customer's answer with every snapshot. */
function isSame(one: ActivityEntry, other: ActivityEntry): boolean {
  const comesAgain = other.what === 'asked' || isConsentEntry(other.what);
  const isAlike = one.what === other.what && one.command === other.command;
  return comesAgain && isAlike && one.at === other.at;
}

const isConsentEntry = (what: ActivityEntry['what']): boolean =>
  Object.values(consentEntryKinds).some((entryKind) => entryKind === what);

const lastPress = (session: Session | null): Press | null =>
  session?.queued ?? session?.pending ?? null;

function pressed(before: Session | null, after: Session, at: number): NewEntry[] {
  const press = lastPress(after);
  if (!press || press.command === lastPress(before)?.command) return [];
  const { command } = press;
  // Either the command in flight was pressed again, replacing the queued one, or the queued one failed without a press.
  const isAgain = Boolean(before?.queued) && !after.queued;
  if (isAgain && after.lastFailure !== before?.lastFailure) return [];
  const by = isAgain ? 'me' : press.by;
  const pressedAt = isAgain ? at : press.pressedAt;
  return [{ what: 'asked', by, command, at: pressedAt, status: null }];
}

function confirmed(before: Session | null, after: Session): NewEntry[] {
  if (!before?.pending || !after.confirmed) return [];
  const { command, by } = before.pending;
  if (command === after.pending?.command || !satisfies(after.snapshot, command)) return [];
  const what = after.already === command ? 'already' : 'confirmed';
  const { correlationId = null } = after.reference;
  return [{ what, by, command, correlationId }];
}

function failed(before: Session | null, { lastFailure }: Session): NewEntry[] {
  if (!lastFailure || lastFailure === before?.lastFailure) return [];
  const { command, failure } = lastFailure;
  const { kind, correlationId = null } = failure;
  const press = [before?.queued, before?.pending].find((one) => one?.command === command);
  const by = command && (press?.by ?? 'me');
  return [{ what: 'failed', by, command, failure: kind, correlationId }];
}

function changed(from: StatusName, before: Session | null, after: Session): NewEntry[] {
  const to = nameOf(after.snapshot.status);
  if (!after.confirmed || to === from || isMine(before, after)) return [];
  if (before === null) return [{ what: 'found', by: null }];
  if (to === 'ended') return [{ what: 'changed', by: null }];
  // The end of a hold resumes the recording, at once or a little later; it neither pauses nor stops it.
  const isHoldOver = from === 'pausedOnHold' && (to === 'recording' || to === 'suppressed');
  const isHold = to === 'pausedOnHold' || isHoldOver;
  return [{ what: 'changed', by: isHold ? 'hold' : 'elsewhere' }];
}

/** Dated when the answer was noted, which may be before the page was opened. */
function consented({ confirmed, snapshot }: Session): NewEntry[] {
  const { answer, signature } = snapshot.consent ?? {};
  if (!confirmed || !answer) return [];
  const { decision, at, by } = answer;
  return [{ what: consentEntryKinds[decision], at, by: by === signature ? 'me' : 'elsewhere' }];
}

/** Whether a command in flight explains the status: its confirmation gets its own entry. */
function isMine(before: Session | null, after: Session): boolean {
  return [before?.pending, after.pending].some(
    (pending) => pending && satisfies(after.snapshot, pending.command),
  );
}
