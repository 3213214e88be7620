import type { QueueCallEvent } from '../genesys/queues/watch.ts';
import type { FoundCall } from '../genesys/queues/search.ts';
import type { QueueCall } from '../genesys/queues/calls.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';

/** One call of the queue, as far as it is known. */
export interface Row {
  readonly id: string;
  /** The user who talks with the customer; `null`: no one, or not known yet. */
  readonly agentId: string | null;
  readonly agentName: string | null;
  /** An event told of an agent whose name has to be looked up: events do not name users. */
  readonly isNameless: boolean;
  /** Epoch ms. */
  readonly since: number | null;
  /** `null`: no one has looked at it yet. */
  readonly snapshot: CallSnapshot | null;
  /** Epoch ms of `snapshot`. */
  readonly seenAt: number;
  /** Which epoch of the live connection `snapshot` belongs to: within the same one, no change is missed. */
  readonly connectionEpoch: number;
}

/** The calls of a queue. It changes in place: ten thousand rows are not copied for one event. */
export interface CallRows {
  /** Oldest call first. The same array until a call comes or goes. */
  readonly ids: () => readonly string[];
  readonly get: (id: string) => Row | undefined;
  /** Also of a call that has gone, for the report. */
  readonly agentOf: (id: string) => string | null;
  /** Calls that a search found. One that is known keeps what is known. */
  readonly addFound: (calls: readonly FoundCall[]) => void;
  /** @param how by a look at it, or by an event */
  readonly update: (
    call: QueueCall | QueueCallEvent,
    at: number,
    connectionEpoch: number,
    how: 'look' | 'event',
  ) => void;
  readonly remove: (id: string) => void;
  /** A complete search found only these: the others have gone, unless they were seen after `asOf`, epoch ms. */
  readonly retainOnly: (ids: ReadonlySet<string>, asOf: number) => void;
}

export function createCallRows(): CallRows {
  const known = new Map<string, Row>();
  const agents = new Map<string, string>();
  /** By user: who talks to one caller has talked to others. */
  const names = new Map<string, string>();
  let ordered: readonly string[] | null = null;

  function put(row: Row): void {
    if (!known.has(row.id)) ordered = null;
    known.set(row.id, row);
    if (row.agentName !== null) agents.set(row.id, row.agentName);
  }

  function remove(id: string): void {
    if (known.delete(id)) ordered = null;
  }

  return {
    ids() {
      ordered ??= [...known.values()].toSorted(bySince).map(({ id }) => id);
      return ordered;
    },
    get: (id) => known.get(id),
    agentOf: (id) => agents.get(id) ?? null,
    addFound(calls) {
      for (const { conversationId: id, agentName, since } of calls) {
        const row = known.get(id);
        if (!row) put({ ...unseen, id, agentName, since });
      }
    },
    update(
      { conversationId: id, snapshot, agentId, startedAt, ...callChanged },
      at,
      connectionEpoch,
      how,
    ) {
      if (snapshot === null || snapshot.status.kind === 'ended') return remove(id);
      if (agentId !== null && callChanged.agentName !== null)
        names.set(agentId, callChanged.agentName);
      const agentName = callChanged.agentName ?? names.get(agentId ?? '') ?? null;
      const isNameless = how === 'event' && agentId !== null && agentName === null;
      const since = known.get(id)?.since ?? startedAt;
      put({ id, agentId, agentName, isNameless, since, snapshot, seenAt: at, connectionEpoch });
    },
    remove,
    retainOnly(ids, asOf) {
      for (const { id, seenAt } of known.values()) if (!ids.has(id) && seenAt < asOf) remove(id);
    },
  };
}

const unseen = {
  agentId: null,
  isNameless: false,
  snapshot: null,
  seenAt: 0,
  connectionEpoch: 0,
} as const;

/** Calls without a time come last. Sorting is stable, so that calls of the same age keep their places. */
const bySince = (one: Row, other: Row): number =>
  (one.since ?? Number.MAX_VALUE) - (other.since ?? Number.MAX_VALUE);
