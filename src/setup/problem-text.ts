import type { StepProblem } from '../genesys/install/apply.ts';
import type { PrepareProblem } from '../genesys/install/prepare.ts';
import type { InstallMessages } from '../i18n/install-messages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Obstacle, Remark } from '../install/plan-part.ts';
import type { Step } from '../install/step.ts';
import type { Failure } from '../recording/failure.ts';
import { permissionName, permissionPath, purposeOf } from '../i18n/permission-path.ts';

/** The texts of both files that the page uses. */
export interface Words {
  readonly install: InstallMessages;
  readonly messages: Messages;
}

const joined = (names: readonly string[]): string => names.join(', ');

/** The text for a step. */
export const stepText = ({ install: { steps } }: Words, step: Step): string =>
  step.action === 'grantRole'
    ? steps.grantRole(step.name, step.group.name)
    : steps[step.action](step.name);

/** @param names of groups, by id */
export function remarkText(
  { install: { remarks, things } }: Words,
  remark: Remark,
  names: ReadonlyMap<string, string>,
): string {
  switch (remark.kind) {
    case 'groupTakesNoRoles':
      return remarks.groupTakesNoRoles(remark.group, remark.role);
    case 'unknownPermission':
      return remarks.unknownPermission(permissionName(remark.permission), remark.role);
    case 'keepsRole':
      return remarks.keepsRole(names.get(remark.groupId) ?? remark.groupId, remark.role);
    case 'otherDivision':
      return remarks.otherDivision(remark.group, remark.role);
    case 'adopted':
      return remarks.adopted(things[remark.what](remark.name));
  }
}

/** A permission: its path in Admin, what it is for, and its name in the API. */
export interface RightText {
  readonly path: string;
  readonly why: string | null;
  readonly permission: string;
}

/** One problem that blocks the next step. */
export interface ProblemText {
  readonly text: string;
  readonly rights?: readonly RightText[];
  /** Only a new sign-in can fix it. */
  readonly isSignedOut?: boolean;
}

export function prepareProblemText(words: Words, problem: PrepareProblem): readonly ProblemText[] {
  const { problems } = words.install;
  switch (problem.kind) {
    case 'rightsMissing':
      return [
        {
          text: problems.rightsMissing,
          rights: problem.permissions.map((one) => rightText(words, one)),
        },
      ];
    case 'groupsMissing':
      return [{ text: problems.groupsMissing(joined(problem.names)) }];
    case 'queuesMissing':
      return [{ text: problems.queuesMissing(joined(problem.names)) }];
    case 'groupsAmbiguous':
    case 'queuesAmbiguous':
      return [{ text: problems.ambiguousNames(joined(problem.names)) }];
    case 'obstacles':
      return obstacleTexts(words, problem.obstacles);
    case 'failed':
      return [failureText(words, problem.failure, problem.code)];
  }
}

const rightText = ({ install: { rights } }: Words, permission: string): RightText => ({
  path: permissionPath(permission),
  why: purposeOf(rights, permission),
  permission,
});

const obstacleTexts = (words: Words, obstacles: readonly Obstacle[]): readonly ProblemText[] =>
  obstacles.map((obstacle) => ({ text: obstacleText(words, obstacle) }));

function obstacleText({ install: { problems, things } }: Words, obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'implicitClient':
      return problems.implicitClient(obstacle.name);
    case 'otherGrant':
      return problems.otherGrant(obstacle.name);
    case 'unknownFields':
      return problems.unknownFields(obstacle.name, joined(obstacle.fields));
    case 'otherPage':
      return problems.otherPage(obstacle.name, obstacle.url);
    case 'samePage':
      return problems.samePage(joined(obstacle.names));
    case 'ambiguous':
      return problems.ambiguous(things[obstacle.what](obstacle.name));
  }
}

export function stepProblemText(words: Words, problem: StepProblem): readonly ProblemText[] {
  switch (problem.kind) {
    case 'failed':
      return [failureText(words, problem.failure, problem.code)];
    case 'obstacles':
      return obstacleTexts(words, problem.obstacles);
    default:
      return [{ text: words.install.problems.notConfirmed }];
  }
}

function failureText(words: Words, failure: Failure, code: string | null): ProblemText {
  const { refusals } = words.install;
  const known = Object.entries(refusals).find(([name]) => name === code)?.[1];
  const reference = failure.correlationId ? ` (${failure.correlationId})` : '';
  return {
    text: (known ?? reasonText(words, failure)) + reference,
    isSignedOut: failure.kind === 'signedOut',
  };
}

/** The other pages' texts are about a call, and refer the user to the administrator, who is the reader here. */
function reasonText({ install: { problems }, messages }: Words, failure: Failure): string {
  const { what, whole } = messages.failure(failure, null);
  switch (failure.kind) {
    case 'notPermitted':
      if (failure.lack === 'unnamed') return problems.persistent(what);
      return failure.lack === 'scope'
        ? problems.scopeMissing(joined(failure.missing))
        : problems.notPermitted(joined(failure.missing.map(permissionName)));
    case 'signedOut':
      return problems.signedOut;
    case 'notFound':
    case 'conflict':
      return problems.changedElsewhere;
    case 'timeout':
      return problems.tooSlow;
    case 'platform':
    case 'badAnswer':
    case 'refused':
      return problems.persistent(what);
    default:
      return whole;
  }
}
