import manifest from '../../../manifest.json' with { type: 'json' };
import { prepareUndo } from '../../genesys/install/prepare.ts';
import { applyUndo } from '../../genesys/install/remove.ts';
import { describeInstallation } from '../../install/description.ts';
import type { Leftover, Removal } from '../../install/undo.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { AdminContext } from './context.ts';
import { finishAdmin, runAgain, wellDone } from './report.ts';
import { formatLeftover, formatPrepareProblem, formatRemoval, formatStepProblem } from './words.ts';

/** Deletes what the installer created and reports what it left; with `--plan` it only shows what it would delete. */
export async function runUninstall(context: AdminContext): Promise<ExitCode> {
  const { deps, planOnly, terminal, json } = context;
  const say = (text: string): void => {
    if (!json) terminal.result(text);
  };
  // Installed objects are found by their marks, so no address is needed.
  const description = describeInstallation(manifest, '');
  const prepared = await prepareUndo(deps, description, planOnly ? 'plan' : 'uninstall');
  if (!prepared.ok) {
    return finishAdmin(context, formatPrepareProblem(prepared.problem), toJson([], [], [], []));
  }
  const { undo, actual } = prepared.value;
  const { removals, left } = undo;
  for (const removal of removals) say(formatRemoval(removal));
  if (removals.length === 0) say('Nothing to delete.');
  for (const leftover of left) say(formatLeftover(leftover));
  if (planOnly) return finishAdmin(context, wellDone, toJson(removals, [], [], left));

  let shown = 0;
  const removed = await applyUndo(deps, removals, actual, (done) => {
    for (const removal of done.slice(shown)) say(`Done: ${formatRemoval(removal).slice(2)}.`);
    shown = done.length;
    if (removals.length > 0) terminal.progress('Steps', done.length, removals.length);
  });
  const ending = removed.problem
    ? { ...formatStepProblem(removed.problem), next: runAgain }
    : wellDone;
  if (removed.problem && !json) {
    for (const removal of removed.left) {
      terminal.note(`Not done: ${formatRemoval(removal).slice(2)}.`);
    }
  }
  if (!removed.problem && removals.length > 0) {
    say('The pages and their config.json are still on their host.');
  }
  return finishAdmin(context, ending, toJson(removals, removed.done, removed.left, left));
}

const named = ({ what, name }: Leftover) => ({ what, name });

const toJson = (
  plan: readonly Removal[],
  done: readonly Removal[],
  notDone: readonly Removal[],
  left: readonly Leftover[],
) => ({
  plan: plan.map(named),
  done: done.map(named),
  notDone: notDone.map(named),
  left: left.map(named),
});
