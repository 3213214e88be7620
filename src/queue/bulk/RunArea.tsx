import type { Queue } from '../../genesys/queues/list.ts';
import type { Messages, QueueMessages } from '../../i18n/messages.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { QueueStore } from '../queue-store.ts';
import { RunProgress } from './RunProgress.tsx';
import { RunReport } from './RunReport.tsx';
import { csvOf, jsonOf, reportLines } from './report.ts';
import type { RunStore } from './run-store.ts';

interface Props {
  readonly queue: Queue;
  readonly queueStore: Pick<QueueStore, 'agentOf' | 'customerOf'>;
  readonly runs: RunStore;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms before which the platform wants no request. */
  readonly blockedUntil: number;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
}

/** The current or last run; empty before the first one. */
export function RunArea({
  queue,
  queueStore,
  runs,
  now,
  blockedUntil,
  queueMessages,
  messages,
}: Props) {
  const run = runs.run();
  if (!run) return null;
  if (run.endedAt === null) {
    return (
      <RunProgress
        run={run}
        now={now}
        blockedUntil={blockedUntil}
        queueMessages={queueMessages}
        onCancel={runs.cancel}
      />
    );
  }

  function save(format: 'csv' | 'json'): void {
    if (!run) return;
    const lines = reportLines(run, queueStore, queueMessages, messages);
    const name = `${queueMessages.fileName(queue.name)}.${format}`;
    if (format === 'csv') saveFile(name, 'text/csv', csvOf(lines));
    else saveFile(name, 'application/json', jsonOf(lines));
  }

  return (
    <RunReport
      run={run}
      queueMessages={queueMessages}
      messages={messages}
      onRetry={runs.retry}
      onSave={save}
      onClose={runs.forget}
    />
  );
}
