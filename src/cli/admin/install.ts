import manifest from '../../../manifest.json' with { type: 'json' };
import { applyInstall, type Applied } from '../../genesys/install/apply.ts';
import { prepareInstall, type PreparedInstall } from '../../genesys/install/prepare.ts';
import {
  type ConfigVerdict,
  judgeServedConfig,
  readServedConfig,
} from '../../genesys/install/served-config.ts';
import { configFor, type LeftOutClient } from '../../install/config-file.ts';
import { describeInstallation } from '../../install/description.ts';
import type { Step } from '../../install/step.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { InstallRequest } from '../invocation.ts';
import type { AdminContext } from './context.ts';
import { type Ending, finishAdmin, runAgain, wellDone } from './report.ts';
import {
  configVerdicts,
  formatChanges,
  formatPrepareProblem,
  formatLeftOut,
  formatRemark,
  formatStep,
  formatStepProblem,
} from './words.ts';

/** Installs the pages, or completes an existing installation; with `--plan` it only shows what would be done. */
export async function runInstall(
  context: AdminContext,
  request: InstallRequest,
): Promise<ExitCode> {
  const { deps, planOnly } = context;
  const { page, name } = request;
  const description = describeInstallation(manifest, page);
  const asked = { ...request, names: name === null ? {} : { agent: name } };
  const purpose = planOnly ? 'plan' : 'install';
  const prepared = await prepareInstall(deps, description, asked, purpose);
  if (!prepared.ok) {
    const ending = formatPrepareProblem(prepared.problem);
    return finishAdmin(context, ending, { ...nothing, page });
  }
  const { plan, desired, actual } = prepared.value;
  showPlan(context, prepared.value, request);
  if (planOnly) {
    if (plan.steps.length > 0)
      say(context, 'Nothing was changed. To apply this, run it again without --plan.');
    return finishAdmin(context, wellDone, { ...toJson(plan.steps, prepared.value), page });
  }
  const job = { deps, description, desired };
  const total = plan.steps.length;
  let shown = 0;
  const applied = await applyInstall(job, actual, (done) => {
    for (const step of done.slice(shown)) say(context, `Done: ${formatStep(step).slice(2)}.`);
    shown = done.length;
    if (total > 0) context.terminal.progress('Steps', done.length, total);
  });
  const ending = applied.problem
    ? { ...formatStepProblem(applied.problem), next: runAgain }
    : wellDone;
  sayWhatIsLeft(context, applied, ending);
  const result =
    applied.problem === null ? await finishConfig(context, page, applied, desired) : {};
  const document = { ...toJson(plan.steps, prepared.value), ...appliedToJson(applied), ...result };
  return finishAdmin(context, ending, { ...document, page });
}

/** Prints a line for humans; with `--json` there is one document at the end instead. */
function say({ terminal, json }: AdminContext, text: string): void {
  if (!json) terminal.result(text);
}

function showPlan(
  context: AdminContext,
  { plan, names }: PreparedInstall,
  request: InstallRequest,
): void {
  for (const step of plan.steps) {
    say(context, formatStep(step));
    for (const line of formatChanges(step, names)) say(context, line);
  }
  if (plan.steps.length === 0) say(context, 'Nothing to change.');
  for (const remark of plan.remarks) say(context, formatRemark(remark, names));
  if (request.supervisorGroups.length === 0) {
    say(context, 'The queue page is left as it is: no --supervisor-group was named.');
  }
}

function sayWhatIsLeft(
  context: AdminContext,
  { done, left, isUnsure }: Applied,
  { error }: Ending,
): void {
  if (error === null || context.json) return;
  const { note } = context.terminal;
  if (done.length > 0) note(`Done: ${done.length === 1 ? '1 step' : `${done.length} steps`}.`);
  else if (!isUnsure) note('Nothing was changed.');
  if (isUnsure) note('The first step below may have been carried out.');
  for (const step of left) note(`Not done: ${formatStep(step).slice(2)}.`);
}

/** Shows the config.json that is needed and whether the pages' host serves it. */
async function finishConfig(
  context: AdminContext,
  page: string,
  { actual }: Applied,
  desired: PreparedInstall['desired'],
): Promise<{
  readonly config: unknown;
  readonly leftOut: readonly LeftOutClient[];
  readonly configServed: ConfigVerdict;
}> {
  const served = await readServedConfig(page);
  const { clients } = actual;
  const { config, leftOut } = configFor(served.content, {
    desired,
    clients,
    domain: context.domain,
  });
  for (const one of leftOut) say(context, formatLeftOut(one));
  const configServed = await judgeServedConfig(page, config, String(context.now()));
  if (configServed !== 'right') say(context, JSON.stringify(config, null, 2));
  say(context, configVerdicts[configServed](page));
  say(context, `Next: genesys-recording check --page ${page}`);
  return { config, leftOut, configServed };
}

const nothing = {
  plan: [],
  remarks: [],
  done: [],
  notDone: [],
  config: null,
  leftOut: [],
  configServed: null,
};

const stepToJson = (step: Step) => ({
  action: step.action,
  part: step.key,
  name: step.name,
  ...(step.action === 'grantRole' && { group: step.group.name }),
  ...('changes' in step && { changes: step.changes }),
  message: formatStep(step).slice(2),
});

const toJson = (steps: readonly Step[], { plan, names }: PreparedInstall) => ({
  ...nothing,
  plan: steps.map(stepToJson),
  remarks: plan.remarks.map((remark) => ({ ...remark, message: formatRemark(remark, names) })),
});

const appliedToJson = ({ done, left }: Applied) => ({
  done: done.map(stepToJson),
  notDone: left.map(stepToJson),
});
