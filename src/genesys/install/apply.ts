import type { Actual } from '../../install/actual.ts';
import type { Description } from '../../install/description.ts';
import type { Desired } from '../../install/desired.ts';
import type { Obstacle } from '../../install/plan-part.ts';
import { planInstall } from '../../install/plan.ts';
import { type Step, stepId } from '../../install/step.ts';
import type { Failure, FailureName } from '../../recording/failure.ts';
import type { InstallDeps } from './install-api.ts';
import { rereadPart } from './reread.ts';
import { sendStep } from './send-step.ts';

/** How often to read after a write before it counts as not confirmed. */
export const confirmPolicy = {
  /** An integration takes time to become active. */
  tries: 20,
  /** After a write without a response: it was carried out at once, or not at all. */
  triesAfterLost: 3,
  everyMs: 1_500,
} as const;

/** Why an installation stopped. */
export type StepProblem =
  /** `code`: see `InstallDeps.lastCode`. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly code: string | null }
  /** The platform accepted the write, but reads do not show it. */
  | { readonly kind: 'notConfirmed' }
  /** Someone else changed something in the meantime that an administrator has to decide on. */
  | { readonly kind: 'obstacles'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'interrupted' };

export interface Applied {
  readonly done: readonly Step[];
  /** The remaining steps, starting with the failed one. */
  readonly left: readonly Step[];
  readonly problem: StepProblem | null;
  /** The first remaining step was sent and may have been carried out. */
  readonly isUnsure: boolean;
  readonly actual: Actual;
}

/** After these failures the write may have been carried out: only a read can tell. */
const mayBeDone: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
]);

interface Job {
  readonly deps: InstallDeps;
  readonly description: Description;
  readonly desired: Desired;
}

/**
 * Carries out a plan step by step. After each step, whatever it changed is read again and a new plan is made. Stops at
 * the first failed step; the next run continues there. Never throws.
 * @param onProgress called with the completed steps and the next one
 */
export async function applyInstall(
  job: Job,
  before: Actual,
  onProgress: (done: readonly Step[], next: Step | null) => void,
): Promise<Applied> {
  const { deps, desired } = job;
  let actual = before;
  const done: Step[] = [];
  for (;;) {
    const { steps: left, obstacles } = planInstall(desired, actual);
    if (obstacles.length > 0) {
      return { done, left, problem: { kind: 'obstacles', obstacles }, isUnsure: false, actual };
    }
    const [step] = left;
    onProgress([...done], step ?? null);
    if (!step) return { done, left, problem: null, isUnsure: false, actual };
    if (deps.interrupted.aborted) {
      return { done, left, problem: { kind: 'interrupted' }, isUnsure: false, actual };
    }
    const outcome = await carryOut(job, step, actual);
    actual = outcome.actual;
    if (outcome.problem) return { done, left, ...outcome };
    done.push(step);
  }
}

type Outcome = Pick<Applied, 'actual' | 'problem' | 'isUnsure'>;

async function carryOut(job: Job, step: Step, actual: Actual, isRepeat = false): Promise<Outcome> {
  const { deps } = job;
  const sent = await sendStep(deps.api, step);
  const code = deps.lastCode();
  if (!sent.ok && sent.failure.kind === 'conflict' && !isRepeat) {
    return repeatAfterConflict(job, step, actual, { failure: sent.failure, code });
  }
  if (!sent.ok && !mayBeDone.has(sent.failure.kind)) {
    return { actual, problem: { kind: 'failed', failure: sent.failure, code }, isUnsure: false };
  }
  const tries = sent.ok ? confirmPolicy.tries : confirmPolicy.triesAfterLost;
  const confirmed = await confirm(job, step, sent.ok ? sent.value : null, actual, tries);
  if (!sent.ok && confirmed.problem && confirmed.problem.kind !== 'obstacles') {
    return { ...confirmed, problem: { kind: 'failed', failure: sent.failure, code } };
  }
  return confirmed;
}

/**
 * Handles a conflict, where someone else changed the object after it was read: reads it again and retries the write
 * once.
 */
async function repeatAfterConflict(
  job: Job,
  step: Step,
  before: Actual,
  refusal: { readonly failure: Failure; readonly code: string | null },
): Promise<Outcome> {
  const read = await rereadPart(job.deps.api, job.description, step, null, before);
  if (!read.ok) {
    return { actual: before, problem: { kind: 'failed', ...refusal }, isUnsure: false };
  }
  const { steps, obstacles } = planInstall(job.desired, read.value);
  // Parts with an obstacle have no steps, which must not be mistaken for done.
  if (obstacles.length > 0) {
    return { actual: read.value, problem: { kind: 'obstacles', obstacles }, isUnsure: false };
  }
  const again = steps.find((one) => stepId(one) === stepId(step));
  if (again) return carryOut(job, again, read.value, true);
  return { actual: read.value, problem: null, isUnsure: false };
}

/** Reads until the plan no longer contains the step. */
async function confirm(
  { deps, description, desired }: Job,
  step: Step,
  id: string | null,
  before: Actual,
  tries: number,
): Promise<Outcome> {
  let actual = before;
  for (let count = 1; count <= tries; count += 1) {
    const last = await rereadPart(deps.api, description, step, id, actual);
    if (last.ok) {
      actual = last.value;
      const { steps, obstacles } = planInstall(desired, actual);
      if (obstacles.length > 0) return unsure(actual, { kind: 'obstacles', obstacles });
      if (!steps.some((one) => stepId(one) === stepId(step))) {
        return { actual, problem: null, isUnsure: false };
      }
    } else if (last.failure.kind !== 'notFound') {
      return unsure(actual, { kind: 'failed', failure: last.failure, code: deps.lastCode() });
    }
    // Ctrl-C ends this wait: the write is done, and the reads only inform.
    if (deps.interrupted.aborted) return unsure(actual, { kind: 'interrupted' });
    await new Promise<void>((resolve) => void deps.clock.after(confirmPolicy.everyMs, resolve));
  }
  return unsure(actual, { kind: 'notConfirmed' });
}

const unsure = (actual: Actual, problem: StepProblem): Outcome => ({
  actual,
  problem,
  isUnsure: true,
});
