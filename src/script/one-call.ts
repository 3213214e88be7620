import type { Command } from '../recording/command.ts';
import type { Result } from '../recording/failure.ts';
import { foreseen, type Outcome } from '../recording/outcome.ts';
import { perform } from '../recording/perform.ts';
import type { Reading } from '../recording/reading.ts';
import type { Bench } from './bench.ts';
import { type Asked, type CallReport, type Report, reportOf } from './report.ts';

/** Asks one thing of one call. */
export async function runOneCall(
  bench: Bench,
  asked: Asked,
  conversationId: string,
): Promise<Report> {
  return reportOf(
    bench.tell({ conversationId, asked, ...(await ask(bench, asked, conversationId)) }),
  );
}

type Answer = Pick<CallReport, 'outcome' | 'reading'>;

async function ask(
  { backendOf, wait, options }: Bench,
  asked: Asked,
  conversationId: string,
): Promise<Answer> {
  const backend = backendOf(conversationId);
  if (asked === 'status') return answerOfRead(await backend.read());
  if (!options.dryRun) return answerOf(await perform(backend, asked, wait));
  const read = await backend.read();
  return read.ok ? planned(asked, read.value) : answerOfRead(read);
}

export function answerOfRead(read: Result<Reading>): Answer {
  return read.ok
    ? { outcome: { kind: 'read' }, reading: read.value }
    : { outcome: { kind: 'failed', failure: read.failure }, reading: null };
}

export const answerOf = ({ reading, ...outcome }: Outcome): Answer => ({ outcome, reading });

/** What a command would do. Whether it would be allowed, only the platform knows. */
function planned(command: Command, reading: Reading): Answer {
  const early = foreseen(command, reading);
  return early ? answerOf(early) : { outcome: { kind: 'planned', command }, reading };
}
