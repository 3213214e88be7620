import type { QueueCallEvent } from '../genesys/queues/watch.ts';
import type { FoundCall } from '../genesys/queues/search.ts';
import type { QueueCall } from '../genesys/queues/calls.ts';
import type { Customer } from '../genesys/calls/customer.ts';
import { type CallSnapshot, sameSnapshot } from '../recording/snapshot.ts';
import { nameOf } from '../recording/status.ts';

/** What is known about one call of the queue. */
export interface Row {
  readonly id: string;
  /** The user talking to the customer; `null` if there is none or it is not known yet. */
  readonly agentId: string | null;
  readonly agentName: string | null;
  /** The caller is connected, and no user is talking to them. */
  readonly isWaiting: boolean;
  /** An event reported an agent whose name has to be read: events do not include user names. */
  readonly isNameless: boolean;
  readonly customer: Customer | null;
  /** When the call began (not the agent's participation), epoch ms; `null` if not known yet. */
  readonly startedAt: number | null;
  /**
   * Sort position, epoch ms: the call's start or, until a read has shown that, what the search knows. Only a search
   * changes it, so rows keep their places while they are read.
   */
  readonly placedAt: number | null;
  /** `null` until it has been read. */
  readonly snapshot: CallSnapshot | null;
  /** Start of the last trusted read, epoch ms. */
  readonly readAt: number;
  /** Arrival of the last event, epoch ms. */
  readonly eventAt: number;
  /** When the platform last showed `snapshot`, epoch ms: the start of a read, or an event that changed it. */
  readonly evidenceAt: number;
  readonly statusSince: StatusSince | null;
}

/** When the displayed status began. */
interface StatusSince {
  /** Epoch ms. */
  readonly at: number;
  /** True if an event reported the change as it happened; otherwise it may be older. */
  readonly exact: boolean;
}

/** The calls of a queue. Mutable, so that 10,000 rows are not copied for one event. */
export interface CallRows {
  /** Oldest call first. The same array until a call is added, removed or moved. */
  readonly ids: () => readonly string[];
  readonly get: (id: string) => Row | undefined;
  /** Also for a removed call, for the report, until it is forgotten. */
  readonly agentOf: (id: string) => string | null;
  /** Also for a removed call. */
  readonly customerOf: (id: string) => Customer | null;
  /**
   * Adds calls found by a search, and moves all calls to their sort position. A known call keeps its data; a call
   * removed since the search began is not added again.
   * @param begunAt epoch ms
   * @returns the ids that were new
   */
  readonly addFound: (calls: readonly FoundCall[], begunAt: number) => readonly string[];
  /** @param beganAt start of the read, epoch ms */
  readonly wasRead: (call: QueueCall, beganAt: number) => void;
  /** @param at epoch ms */
  readonly eventReceived: (event: QueueCallEvent, at: number) => void;
  /** @param asOf epoch ms by which it was gone; has no effect if it was seen later */
  readonly remove: (id: string, asOf: number) => void;
  /** Forgets the agents and customers of removed calls, except for these calls. */
  readonly forgetGone: (needed: ReadonlySet<string>) => void;
  /** Removes calls that a complete search did not find, unless they were seen after `asOf`, epoch ms. */
  readonly retainOnly: (ids: ReadonlySet<string>, asOf: number) => void;
}

export function createCallRows(): CallRows {
  const known = new Map<string, Row>();
  const agents = new Map<string, string>();
  const customers = new Map<string, Customer>();
  /** When a call was last removed, epoch ms: a read that began earlier is outdated. */
  const goneAt = new Map<string, number>();
  /** Agent names by user id: an agent may have handled earlier calls. */
  const names = new Map<string, string>();
  let ordered: readonly string[] | null = null;

  function put(row: Row): void {
    if (!known.has(row.id)) ordered = null;
    known.set(row.id, row);
    if (row.agentName !== null) agents.set(row.id, row.agentName);
    if (row.customer !== null) customers.set(row.id, row.customer);
  }

  /** Merges agent, customer and start: missing values never overwrite known ones. */
  function describe(call: QueueCall | QueueCallEvent, row: Row | undefined) {
    const { conversationId: id, agentId, isWaiting, startedAt } = call;
    if (agentId !== null && call.agentName !== null) names.set(agentId, call.agentName);
    const agentName = call.agentName ?? names.get(agentId ?? '') ?? null;
    const customer = call.customer ?? row?.customer ?? null;
    const start = row?.startedAt ?? startedAt;
    const placedAt = row?.placedAt ?? start;
    return { id, agentId, agentName, isWaiting, customer, startedAt: start, placedAt };
  }

  function place(row: Row): void {
    if (row.startedAt === null || row.startedAt === row.placedAt) return;
    known.set(row.id, { ...row, placedAt: row.startedAt });
    ordered = null;
  }

  function drop(id: string): void {
    if (known.delete(id)) ordered = null;
  }

  /** Whether a read or an event has shown the call since. */
  function isOvertaken(id: string, beganAt: number): boolean {
    const row = known.get(id);
    return row !== undefined && Math.max(row.readAt, row.eventAt) > beganAt;
  }

  function remove(id: string, asOf: number): void {
    if (isOvertaken(id, asOf)) return;
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
      const row = known.get(id);
      // What is known is newer; after an event, the call will be read again.
      if (row && isOvertaken(id, beganAt)) return put(completed(row, call));
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
      const row = known.get(id);
      const about = describe(event, row);
      // An event without a change may have been delayed, so it does not count as new evidence.
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
  isWaiting: false,
  isNameless: false,
  customer: null,
  startedAt: null,
  snapshot: null,
  readAt: 0,
  eventAt: 0,
  evidenceAt: 0,
  statusSince: null,
} as const;

/** Fills in missing data from a read that is older than the row's event. */
const completed = (row: Row, call: QueueCall): Row => ({
  ...row,
  agentName: row.agentName ?? (row.agentId === call.agentId ? call.agentName : null),
  customer: row.customer ?? call.customer,
  startedAt: row.startedAt ?? call.startedAt,
});

/** @param change used if the status has changed */
function sinceOf(
  row: Row | undefined,
  { status }: CallSnapshot,
  change: StatusSince,
): StatusSince | null {
  const isSame = row?.snapshot && nameOf(row.snapshot.status) === nameOf(status);
  return isSame ? row.statusSince : change;
}

/** Calls without a time come last. Sorting is stable, so calls with the same time keep their order. */
const byPlace = (one: Row, other: Row): number =>
  (one.placedAt ?? Number.MAX_VALUE) - (other.placedAt ?? Number.MAX_VALUE);
