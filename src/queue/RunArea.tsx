import type { SignInProblem } from '../genesys/problem.ts';
import type { Queue } from '../genesys/queue-list.ts';
import type { Messages } from '../ui/messages/messages.ts';
import type { QueueMessages } from '../ui/messages/queue-messages.ts';
import { csvOf, jsonOf, reportLines } from './report.ts';
import type { Room } from './room.ts';
import { RunProgress } from './RunProgress.tsx';
import { RunReport } from './RunReport.tsx';
import { saveFile } from '../ui/save-file.ts';

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

/** The run: held, under way or over; nothing before the first one. */
export function RunArea({
  queue,
  room,
  now,
  shutUntil,
  words,
  messages,
  signInProblem,
  onSignIn,
}: Props) {
  const run = room.run();
  if (room.signedOut()) {
    const told = signInProblem ? messages.signInProblem(signInProblem) : words.held;
    return (
      <section class="box">
        <div role="alert">
          <p>{told.title}</p>
          <p>{told.what}</p>
          <p>{told.next}</p>
        </div>
        <button type="button" class="button primary" onClick={onSignIn}>
          {messages.signIn}
        </button>
      </section>
    );
  }
  if (!run) return null;
  if (run.endedAt === null) {
    return (
      <RunProgress run={run} now={now} shutUntil={shutUntil} words={words} onCancel={room.cancel} />
    );
  }

  function save(format: 'csv' | 'json'): void {
    if (!run) return;
    const agentOf = (id: string): string | null => room.agentOf(id);
    const lines = reportLines(run, agentOf, words, messages);
    const name = `${words.fileName(queue.name)}.${format}`;
    if (format === 'csv') saveFile(name, 'text/csv', csvOf(lines));
    else saveFile(name, 'application/json', jsonOf(lines));
  }

  return (
    <RunReport
      run={run}
      words={words}
      messages={messages}
      onRetry={room.retry}
      onSave={save}
      onClose={room.forgetRun}
    />
  );
}
