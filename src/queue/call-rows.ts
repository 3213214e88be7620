import type { QueueCallEvent } from '../genesys/queues/watch.ts';
import type { FoundCall } from '../genesys/queues/search.ts';
import type { QueueCall } from '../genesys/queues/calls.ts';
import type { Customer } from '../genesys/calls/customer.ts';
import { type CallSnapshot, sameSnapshot } from '../recording/snapshot.ts';
import { nameOf } from '../recording/status.ts';

/** One call of the queue, as far as it is known. */
export interface Row {
  readonly id: string;
  /** The user who talks with the customer; `null`: no one, or not known yet. */
  readonly agentId: string | null;
  readonly agentName: string | null;
  /** An event reported an agent whose name has to be looked up: events do not name users. */
  readonly isNameless: boolean;
  readonly customer: Customer | null;
  /** When the call began, not its agent's part in it, epoch ms; `null`: not known yet. */
  readonly startedAt: number | null;
  /**
   * Its place in the order, epoch ms: its start or, until a read has shown that, what the search knows. Only a search
   * moves it: rows keep their places while they are read.
   */
  readonly placedAt: number | null;
  /** `null`: it has not been read yet. */
  readonly snapshot: CallSnapshot | null;
  /** When the last read that was believed began, epoch ms. */
  readonly readAt: number;
  /** When the last event came, epoch ms. */
  readonly eventAt: number;
  /** When the platform last showed `snapshot`, epoch ms: by a read that began then, or by an event that changed it. */
  readonly evidenceAt: number;
  readonly statusSince: StatusSince | null;
}

/** Since when a call has the status that is shown. */
interface StatusSince {
  /** Epoch ms. */
  readonly at: number;
  /** An event reported the change as it happened; otherwise it may be older. */
  readonly exact: boolean;
}

/** The calls of a queue. It changes in place: ten thousand rows are not copied for one event. */
export interface CallRows {
  /** Oldest call first. The same array until a call comes, goes or takes another place. */
  readonly ids: () => readonly string[];
  readonly get: (id: string) => Row | undefined;
  /** Also of a call that has gone, for the report, until it is forgotten. */
  readonly agentOf: (id: string) => string | null;
  /** Also of a call that has gone. */
  readonly customerOf: (id: string) => Customer | null;
  /**
   * Calls that a search found; all take their places in the order. One that is known keeps what is known; one that has gone since it began does not come back.
   * @param begunAt epoch ms
   * @returns those that were not known
   */
  readonly addFound: (calls: readonly FoundCall[], begunAt: number) => readonly string[];
  /** @param beganAt when the read began, epoch ms */
  readonly wasRead: (call: QueueCall, beganAt: number) => void;
  /** @param at epoch ms */
  readonly eventReceived: (event: QueueCallEvent, at: number) => void;
  /** @param asOf epoch ms: it had gone by then */
  readonly remove: (id: string, asOf: number) => void;
  /** Who was on calls that have gone is forgotten, but for these. */
  readonly forgetGone: (needed: ReadonlySet<string>) => void;
  /** A complete search found only these: the others have gone, unless they were seen after `asOf`, epoch ms. */
  readonly retainOnly: (ids: ReadonlySet<string>, asOf: number) => void;
}

export function createCallRows(): CallRows {
  const known = new Map<string, Row>();
  const agents = new Map<string, string>();
  const customers = new Map<string, Customer>();
  /** When a call had gone, epoch ms: a read that began before is older. */
  const goneAt = new Map<string, number>();
  /** By user: who talks to one caller has talked to others. */
  const names = new Map<string, string>();
  let ordered: readonly string[] | null = null;

  function put(row: Row): void {
    if (!known.has(row.id)) ordered = null;
    known.set(row.id, row);
    if (row.agentName !== null) agents.set(row.id, row.agentName);
    if (row.customer !== null) customers.set(row.id, row.customer);
  }

  /** Who is on it and since when: what is known is taken back by nothing that just lacks it. */
  function describe(call: QueueCall | QueueCallEvent, row: Row | undefined) {
    const { conversationId: id, agentId, startedAt } = call;
    if (agentId !== null && call.agentName !== null) names.set(agentId, call.agentName);
    const agentName = call.agentName ?? names.get(agentId ?? '') ?? null;
    const customer = call.customer ?? row?.customer ?? null;
    const start = row?.startedAt ?? startedAt;
    return { id, agentId, agentName, customer, startedAt: start, placedAt: row?.placedAt ?? start };
  }

  function place(row: Row): void {
    if (row.startedAt === null || row.startedAt === row.placedAt) return;
    known.set(row.id, { ...row, placedAt: row.startedAt });
    ordered = null;
  }

  function drop(id: string): void {
    if (known.delete(id)) ordered = null;
  }

  function remove(id: string, asOf: number): void {
    goneAt.set(id, asOf);
    drop(id);
  }

  return {
    ids() {
      ordered ??= [...known.values()].toSorted(byPlace).map(({ id }) => id);
      return ordered;
    },
    get: (id) => known.get(id),
    agentOf: (id) => agents.get(id) ?? null,
    customerOf: (id) => customers.get(id) ?? null,
    addFound(calls, begunAt) {
      const added = calls.filter(
        ({ conversationId: id }) => !known.has(id) && (goneAt.get(id) ?? -Infinity) < begunAt,
      );
      for (const row of known.values()) place(row);
      for (const { conversationId: id, agentName, since } of added)
        put({ ...unseen, id, agentName, placedAt: since });
      return added.map(({ conversationId }) => conversationId);
    },
    wasRead(call, beganAt) {
      const { conversationId: id } = call;
      if ((goneAt.get(id) ?? -Infinity) >= beganAt) return;
      goneAt.delete(id);
      const row = known.get(id);
      // What came after it began is newer: it will be read again.
      const isOvertaken = row !== undefined && row.eventAt > beganAt;
      if (isOvertaken) return put(completed(row, call));
      const { snapshot } = call;
      if (snapshot.status.kind === 'ended') return remove(id, beganAt);
      put({
        ...describe(call, row),
        isNameless: false,
        snapshot,
        readAt: beganAt,
        eventAt: row?.eventAt ?? 0,
        evidenceAt: beganAt,
        statusSince: sinceOf(row, snapshot, { at: beganAt, exact: false }),
      });
    },
    eventReceived(event, at) {
      const { conversationId: id, snapshot } = event;
      if (snapshot === null || snapshot.status.kind === 'ended') return remove(id, at);
      goneAt.delete(id);
      const row = known.get(id);
      const about = describe(event, row);
      // An event that changes nothing may have been withheld: it makes nothing younger.
      const isChange = !row?.snapshot || !sameSnapshot(row.snapshot, snapshot);
      put({
        ...about,
        isNameless: about.agentId !== null && about.agentName === null,
        snapshot,
        readAt: row?.readAt ?? 0,
        eventAt: at,
        evidenceAt: isChange ? at : row.evidenceAt,
        statusSince: sinceOf(row, snapshot, { at, exact: Boolean(row?.snapshot) }),
      });
    },
    forgetGone(needed) {
      for (const names of [agents, customers])
        for (const id of names.keys()) if (!known.has(id) && !needed.has(id)) names.delete(id);
    },
    remove,
    retainOnly(ids, asOf) {
      for (const { id, readAt, eventAt } of known.values())
        if (!ids.has(id) && Math.max(readAt, eventAt) < asOf) drop(id);
      for (const [id, at] of goneAt) if (at < asOf) goneAt.delete(id);
    },
  };
}

const unseen = {
  agentId: null,
  isNameless: false,
  customer: null,
  startedAt: null,
  snapshot: null,
  readAt: 0,
  eventAt: 0,
  evidenceAt: 0,
  statusSince: null,
} as const;

/** What a row lacks, from an answer that is older than its event. */
const completed = (row: Row, call: QueueCall): Row => ({
  ...row,
  agentName: row.agentName ?? (row.agentId === call.agentId ? call.agentName : null),
  customer: row.customer ?? call.customer,
  startedAt: row.startedAt ?? call.startedAt,
});

/** @param change what it is if the status is another one than before */
function sinceOf(
  row: Row | undefined,
  { status }: CallSnapshot,
  change: StatusSince,
): StatusSince | null {
  const isSame = row?.snapshot && nameOf(row.snapshot.status) === nameOf(status);
  return isSame ? row.statusSince : change;
}

/** Calls without a time come last. Sorting is stable, so that calls of the same age keep their places. */
const byPlace = (one: Row, other: Row): number =>
  (one.placedAt ?? Number.MAX_VALUE) - (other.placedAt ?? Number.MAX_VALUE);
