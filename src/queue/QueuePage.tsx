import { useCallback, useMemo, useState } from 'preact/hooks';
import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { Queue } from '../genesys/queues/list.ts';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import { CallTable } from './CallTable.tsx';
import { FailureBox } from './FailureBox.tsx';
import { SearchLine } from './SearchLine.tsx';
import { SignedOutBox } from './SignedOutBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { LazyBulk } from './bulk/lazy-bulk.ts';
import type { Room } from './queue-store.ts';
import { nothingSelected, toggleAll } from './selection.ts';

interface Props {
  readonly queue: Queue;
  readonly room: Room;
  readonly bulk: LazyBulk;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms: the platform wants no request before. */
  readonly blockedUntil: number;
  readonly words: QueueMessages;
  readonly messages: Messages;
  /** Why the last sign-in brought no access. */
  readonly signInProblem: SignInProblem | null;
  readonly onSignIn: () => void;
}

/** What is asked before it is done: of the calls of that moment, whatever comes or ends meanwhile. */
interface Asked {
  readonly command: BulkCommand;
  readonly ids: readonly string[];
}

/** One queue: its calls, what can be done to them, and the run that does it. */
export function QueuePage(props: Props) {
  const { queue, room, words, messages, bulk } = props;
  const [selection, setSelection] = useState(nothingSelected);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ids = room.ids();
  const chosen = useMemo(
    () => ids.filter((id) => selection.chosen.has(id)),
    [ids, selection.chosen],
  );
  // A selection whose calls have all ended is not none: it never widens to all.
  const selected = selection.chosen.size > 0 ? chosen : null;
  const module = bulk.module();
  const runs = bulk.runs();
  const show = useCallback((ids: readonly string[]) => room.show(ids), [room]);

  function start({ command, ids }: Asked): void {
    setAsked(null);
    runs?.start(command, ids);
  }

  return (
    <>
      {room.signedOut() && (
        <SignedOutBox
          problem={props.signInProblem}
          words={words}
          messages={messages}
          onSignIn={props.onSignIn}
        />
      )}
      {module && runs && !room.signedOut() && <module.RunArea {...props} runs={runs} />}
      {bulk.lost() && (
        <FailureBox failure={{ kind: 'offline' }} messages={messages} onAgain={bulk.load} />
      )}
      <SearchLine
        search={room.search()}
        count={ids.length}
        words={words}
        messages={messages}
        onAgain={room.searchAgain}
      />
      {!bulk.isRunning() && (
        <Toolbar
          total={ids.length}
          chosen={selected?.length ?? null}
          words={words}
          onSelectAll={() => setSelection(toggleAll(selection, ids))}
          onAsk={(command) => setAsked({ command, ids: selected ?? ids })}
        />
      )}
      <CallTable
        queueName={queue.name}
        ids={ids}
        rowOf={room.row}
        isUnread={room.isUnread}
        selection={selection}
        words={words}
        messages={messages}
        onSelect={setSelection}
        onShow={show}
      />
      {asked && module && (
        <module.ConfirmDialog
          command={asked.command}
          rows={asked.ids.map(room.row)}
          live={room.live()}
          words={words}
          onConfirm={() => start(asked)}
          onLeave={() => setAsked(null)}
        />
      )}
    </>
  );
}
