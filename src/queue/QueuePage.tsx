import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Queue } from '../genesys/queues/list.ts';
import type { Messages, ProblemMessage, QueueMessages } from '../i18n/messages.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import { CallTable } from './CallTable.tsx';
import { FailureBox } from './FailureBox.tsx';
import { SearchLine } from './SearchLine.tsx';
import { SignedOutBox } from './SignedOutBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { LazyBulk } from './bulk/lazy-bulk.ts';
import type { QueueStore } from './queue-store.ts';
import { nothingSelected, toggleAll } from './selection.ts';

interface Props {
  readonly queue: Queue;
  readonly queueStore: QueueStore;
  readonly bulk: LazyBulk;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms: the platform wants no request before. */
  readonly blockedUntil: number;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  /** Why the last sign-in brought no access. */
  readonly signInProblem: ProblemMessage | null;
  readonly onSignIn: () => void;
}

/** What is asked before it is done: of the calls of that moment, whatever comes or ends in the meantime. */
interface Asked {
  readonly command: BulkCommand;
  readonly ids: readonly string[];
}

/** One queue: its calls, what can be done to them, and the run that does it. */
export function QueuePage(props: Props) {
  const { queue, queueStore, queueMessages, messages, bulk } = props;
  const [selection, setSelection] = useState(nothingSelected);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ids = queueStore.ids();
  const chosen = useMemo(
    () => ids.filter((id) => selection.chosen.has(id)),
    [ids, selection.chosen],
  );
  // A selection whose calls have all ended is not none: it never widens to all.
  const selected = selection.chosen.size > 0 ? chosen : null;
  const module = bulk.module();
  const runs = bulk.runs();
  const show = useCallback((ids: readonly string[]) => queueStore.show(ids), [queueStore]);

  function start({ command, ids }: Asked): void {
    setAsked(null);
    runs?.start(command, ids);
  }

  return (
    <>
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
      <SearchLine
        search={queueStore.search()}
        count={ids.length}
        queueMessages={queueMessages}
        messages={messages}
        onAgain={queueStore.searchAgain}
      />
      {!bulk.isRunning() && (
        <Toolbar
          total={ids.length}
          chosen={selected?.length ?? null}
          queueMessages={queueMessages}
          onSelectAll={() => setSelection(toggleAll(selection, ids))}
          onAsk={(command) => setAsked({ command, ids: selected ?? ids })}
        />
      )}
      <CallTable
        queueName={queue.name}
        ids={ids}
        rowOf={queueStore.row}
        isUnread={queueStore.isUnread}
        selection={selection}
        queueMessages={queueMessages}
        messages={messages}
        onSelect={setSelection}
        onShow={show}
      />
      {asked && module && (
        <module.ConfirmDialog
          command={asked.command}
          rows={asked.ids.map(queueStore.row)}
          live={queueStore.live()}
          queueMessages={queueMessages}
          onConfirm={() => start(asked)}
          onLeave={() => setAsked(null)}
        />
      )}
    </>
  );
}
