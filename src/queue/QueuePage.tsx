import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SignInProblem } from '../genesys/problem.ts';
import type { Queue } from '../genesys/queue-list.ts';
import type { BulkCommand } from '../recording/bulk/outcome.ts';
import type { Messages } from '../ui/messages/messages.ts';
import type { QueueMessages } from '../ui/messages/queue-messages.ts';
import { CallTable } from './CallTable.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { figuresOf, durationMs } from './figures.ts';
import type { Room } from './room.ts';
import { RunArea } from './RunArea.tsx';
import { SearchLine } from './SearchLine.tsx';
import { nothingSelected, toggleAll } from './selection.ts';
import { Toolbar } from './Toolbar.tsx';

/** What Genesys allows one person in one app (facts D3), for the estimate before a run. */
const requestsPerMinute = 300;

interface Props {
  readonly queue: Queue;
  readonly room: Room;
  /** Epoch ms. */
  readonly now: number;
  readonly shutUntil: number;
  readonly words: QueueMessages;
  readonly messages: Messages;
  /** Why the last sign-in brought no access. */
  readonly signInProblem: SignInProblem | null;
  readonly onSignIn: () => void;
}

/** One queue: its calls, what can be done to them, and the run that does it. */
export function QueuePage(props: Props) {
  const { queue, room, words, messages } = props;
  const [selection, setSelection] = useState(nothingSelected);
  const [asked, setAsked] = useState<BulkCommand | null>(null);
  const ids = room.ids();
  const run = room.run();
  const isRunning = run !== null && run.endedAt === null;
  const chosen = useMemo(
    () => ids.filter((id) => selection.chosen.has(id)),
    [ids, selection.chosen],
  );
  const concerned = chosen.length > 0 ? chosen : ids;
  useEffect(() => setSelection(nothingSelected), [queue.id]);
  const show = useCallback((ids: readonly string[]) => room.show(ids), [room]);

  function start(command: BulkCommand): void {
    setAsked(null);
    room.start(command, concerned);
  }

  return (
    <>
      <RunArea {...props} />
      <SearchLine
        search={room.search()}
        count={ids.length}
        words={words}
        messages={messages}
        onAgain={room.searchAgain}
      />
      {!isRunning && (
        <Toolbar
          total={ids.length}
          chosen={chosen.length}
          words={words}
          onSelectAll={() => setSelection(toggleAll(selection, ids))}
          onAsk={setAsked}
        />
      )}
      <CallTable
        queueName={queue.name}
        ids={ids}
        rowOf={room.row}
        selection={selection}
        words={words}
        messages={messages}
        onSelect={setSelection}
        onShow={show}
      />
      {asked && (
        <ConfirmDialog
          command={asked}
          count={concerned.length}
          figures={figuresOf(concerned.map(room.row))}
          takesMs={durationMs(concerned.length, requestsPerMinute)}
          words={words}
          onConfirm={() => start(asked)}
          onLeave={() => setAsked(null)}
        />
      )}
    </>
  );
}
