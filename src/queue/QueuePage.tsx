import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Queue } from '../genesys/queues/list.ts';
import type { Messages, ProblemMessage, QueueMessages } from '../i18n/messages.ts';
import type { QueueFilter } from '../storage/queue-filter.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import { type CallSnapshot, endedSnapshot } from '../recording/snapshot.ts';
import { CallTable } from './CallTable.tsx';
import { EmptyState } from './EmptyState.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type FilteredCalls, filterCalls, isEmpty as hidesNothing } from './filter-calls.ts';
import { FailureBox } from './FailureBox.tsx';
import { SearchLine } from './SearchLine.tsx';
import { SignedOutBox } from './SignedOutBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { LazyBulk } from './bulk/lazy-bulk.ts';
import type { QueueStore } from './queue-store.ts';
import { nothingSelected } from './selection.ts';

interface Props {
  readonly queue: Queue;
  readonly queueStore: QueueStore;
  readonly bulk: LazyBulk;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms before which the platform wants no request. */
  readonly blockedUntil: number;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  /** Why the last sign-in failed. */
  readonly signInProblem: ProblemMessage | null;
  readonly onSignIn: () => void;
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
  /** Opens a call in the workspace; `null` if there is none. */
  readonly onOpenCall: ((id: string) => void) | null;
}

/** A command awaiting confirmation, for the calls at the time it was requested, whichever arrive or end later. */
interface Asked {
  readonly command: BulkCommand;
  readonly ids: readonly string[];
}

/** One queue: its calls, the available commands, and the current run. */
export function QueuePage(props: Props) {
  const { queue, queueStore, queueMessages, messages, bulk, filter, now, onFilter } = props;
  const [selection, setSelection] = useState(nothingSelected);
  const [asked, setAsked] = useState<Asked | null>(null);
  const all = queueStore.ids();
  const { counts, agents, oldestAt, ids } = useFilteredCalls(queueStore, filter);
  const chosen = useMemo(
    () => ids.filter((id) => selection.chosen.has(id)),
    [ids, selection.chosen],
  );
  // A selection whose calls have all ended is still a selection: it must not widen to all calls.
  const selected = selection.chosen.size > 0 ? chosen : null;
  const module = bulk.module();
  const runs = bulk.runs();
  const show = useCallback((ids: readonly string[]) => queueStore.show(ids), [queueStore]);

  /** `null` if the call's current state is uncertain. A call that is gone counts as ended. */
  function certainly(id: string): CallSnapshot | null {
    const row = queueStore.row(id);
    if (!row) return endedSnapshot;
    return queueStore.isCertain(row) ? row.snapshot : null;
  }

  function start({ command, ids }: Asked): void {
    setAsked(null);
    runs?.start(command, ids);
  }

  const about = selected ?? ids;

  /**
   * Without a selection or filter, all calls are meant, including those that no event has reported: they are searched
   * for while the dialog is open.
   */
  async function ask(command: BulkCommand): Promise<void> {
    const question = { command, ids: about };
    setAsked(question);
    if (selected || !hidesNothing(filter)) return;
    const unreported = await queueStore.searchQuietly();
    setAsked((now) => (now === question ? { command, ids: [...about, ...unreported] } : now));
  }

  const search = queueStore.search();
  const isEmpty = search.name === 'found' && search.complete && all.length === 0;
  if (isEmpty && !runs?.run() && !asked) {
    return (
      <EmptyState text={queueMessages.noCalls}>
        <button type="button" class="button tertiary" onClick={queueStore.searchAgain}>
          {queueMessages.searchAgain}
        </button>
      </EmptyState>
    );
  }
  return (
    <>
      <SearchLine
        search={search}
        count={all.length}
        oldestMs={oldestAt === null ? null : now - oldestAt}
        queueMessages={queueMessages}
        messages={messages}
        onAgain={queueStore.searchAgain}
      />
      <FilterBar
        filter={filter}
        counts={counts}
        agents={agents}
        queueMessages={queueMessages}
        messages={messages}
        onFilter={onFilter}
      />
      {ids.length === 0 && all.length > 0 ? (
        <EmptyState text={queueMessages.noMatches} />
      ) : (
        <CallTable
          queueName={queue.name}
          ids={ids}
          rowOf={queueStore.row}
          isCertain={queueStore.isCertain}
          isUnread={queueStore.isUnread}
          now={now}
          selection={selection}
          sort={filter.sort}
          queueMessages={queueMessages}
          messages={messages}
          onSelect={setSelection}
          onSort={(sort) => onFilter({ ...filter, sort })}
          onShow={show}
          onOpen={props.onOpenCall}
        />
      )}
      {/* Below the table, so changes here move nothing. */}
      <div class="actions">
        {queueStore.signedOut() && (
          <SignedOutBox
            problem={props.signInProblem}
            queueMessages={queueMessages}
            messages={messages}
            onSignIn={props.onSignIn}
          />
        )}
        {module && runs && !queueStore.signedOut() && <module.RunArea {...props} runs={runs} />}
        {bulk.lost() && (
          <FailureBox failure={{ kind: 'offline' }} messages={messages} onAgain={bulk.load} />
        )}
        {!bulk.isRunning() && (
          <Toolbar
            ready={search.name !== 'searching' || all.length > 0}
            snapshots={about.map(certainly)}
            chosen={selected !== null}
            queueMessages={queueMessages}
            onAsk={(command) => void ask(command)}
          />
        )}
      </div>
      {asked && module && (
        <module.ConfirmDialog
          command={asked.command}
          snapshots={asked.ids.map(certainly)}
          live={queueStore.connection() === 'on'}
          queueMessages={queueMessages}
          onConfirm={() => start(asked)}
          onLeave={() => setAsked(null)}
        />
      )}
    </>
  );
}

function useFilteredCalls(queueStore: QueueStore, filter: QueueFilter): FilteredCalls {
  const keepSame = useMemo(createSameList, []);
  const { ids, row: rowOf, isCertain } = queueStore;
  const filtered = filterCalls({ ids: ids(), rowOf, isCertain }, filter);
  return { ...filtered, ids: keepSame(filtered.ids) };
}

/** Returns the previous array as long as it contains the same calls. */
function createSameList(): (ids: readonly string[]) => readonly string[] {
  let before: readonly string[] = [];
  return (ids) => {
    const isSame = before.length === ids.length && before.every((id, at) => id === ids[at]);
    if (!isSame) before = ids;
    return before;
  };
}
