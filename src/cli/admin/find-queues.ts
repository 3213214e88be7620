import { listQueues } from '../../genesys/queues/list.ts';
import type { Failure } from '../../recording/failure.ts';
import { searchNames } from '../../recording/search-names.ts';
import { type ExitCode, exitCodeOfFailure, exitCodes } from '../exit-codes.ts';
import { formatFailure } from '../messages.ts';
import type { AdminContext } from './context.ts';
import { type Ending, finishAdmin, wellDone } from './report.ts';

/** Lists the id and name of every queue whose name contains all words of `name`. */
export async function findQueues(context: AdminContext, name: string): Promise<ExitCode> {
  const { deps, terminal, json } = context;
  const listed = await listQueues(deps.api);
  const queues = listed.ok ? searchNames(listed.value.queues, name) : [];
  if (!json) for (const queue of queues) terminal.result(`${queue.id}  ${queue.name}`);
  const failure = listed.ok ? listed.value.failure : listed.failure;
  return finishAdmin(context, endingOf(failure, queues.length, name), {
    queues,
    complete: failure === null,
  });
}

function endingOf(failure: Failure | null, found: number, name: string): Ending {
  if (failure) return { exitCode: exitCodeOfFailure(failure), error: formatFailure(failure) };
  if (found > 0) return wellDone;
  return { exitCode: exitCodes.notFound, error: `No queue has "${name}" in its name.` };
}
