import type { StepProblem } from '../../genesys/install/apply.ts';
import type { PrepareProblem } from '../../genesys/install/prepare.ts';
import type { ConfigVerdict } from '../../genesys/install/served-config.ts';
import { formatDifference } from '../../i18n/format-difference.ts';
import { installMessages } from '../../i18n/locales/en/install.ts';
import { differenceOf } from '../../install/difference.ts';
import type { LeftOutClient } from '../../install/config-file.ts';
import type { Obstacle, Remark } from '../../install/plan-part.ts';
import type { Step } from '../../install/step.ts';
import type { Leftover, Removal } from '../../install/undo.ts';
import type { Failure, FailureName } from '../../recording/failure.ts';
import { permissionName, purposeOf } from '../../i18n/permission-path.ts';
import { type ExitCode, exitCodeOfFailure, exitCodes } from '../exit-codes.ts';
import { formatFailure } from '../messages.ts';

const kinds = { integration: 'Integration', client: 'OAuth client', role: 'Role' } as const;
const several = { integration: 'integrations', client: 'OAuth clients', role: 'roles' } as const;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Formats a step as a line of the plan: the object, and what happens to it. */
export function formatStep(step: Step): string {
  switch (step.action) {
    case 'createRole':
      return `+ Role "${step.name}": create`;
    case 'changeRole':
      return `~ Role "${step.name}": add permissions`;
    case 'grantRole':
      return `+ Role "${step.name}": give it to the group "${step.group.name}"`;
    case 'createClient':
      return `+ OAuth client "${step.name}": create`;
    case 'changeClient':
      return `~ OAuth client "${step.name}": change`;
    case 'createIntegration':
      return `+ Integration "${step.name}": create`;
    case 'configureIntegration':
      return `~ Integration "${step.name}": configure`;
    case 'enableIntegration':
      return `~ Integration "${step.name}": activate`;
  }
}

/**
 * Lists the values that a step changes, one per line.
 * @param names names of groups and queues by id
 */
export const formatChanges = (step: Step, names: ReadonlyMap<string, string>): string[] =>
  differenceOf(step, names).map((one) => {
    const { label, value } = formatDifference(installMessages, 'en', one);
    return `    ${one.isAdded ? '+' : '-'} ${label}: ${value}`;
  });

export const formatRemoval = ({ what, name }: Removal): string =>
  `- ${kinds[what]} "${name}": delete`;

export const formatLeftover = ({ what, name }: Leftover): string =>
  `Left: ${kinds[what]} "${name}". It is not certain that the installer made it: delete it in Admin if you no longer need it.`;

/** @param names names of groups by id */
export function formatRemark(remark: Remark, names: ReadonlyMap<string, string>): string {
  switch (remark.kind) {
    case 'groupTakesNoRoles':
      return `Roles can't be assigned to the group "${remark.group}". Switch on "Group can be assigned roles" in Admin > Directory > Groups and run this again, or give the role "${remark.role}" to its members in Admin > People & Permissions > Roles / Permissions.`;
    case 'unknownPermission':
      return `This organization doesn't know the permission ${permissionName(remark.permission)}: the role "${remark.role}" is created without it.`;
    case 'keepsRole':
      return `The group "${names.get(remark.groupId) ?? remark.groupId}" keeps the role "${remark.role}". Remove it in Admin > Directory > Groups if the group no longer needs it.`;
    case 'otherDivision':
      return `The group "${remark.group}" has the role "${remark.role}" in other divisions only. If the role should apply to all calls, add the home division in Admin > Directory > Groups.`;
    case 'adopted':
      return `${kinds[remark.what]} "${remark.name}" already existed: it will be used, and uninstall leaves it in place.`;
  }
}

function formatObstacle(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'implicitClient':
      return `The OAuth client "${obstacle.name}" uses the implicit grant, which Genesys Cloud can't change and no longer creates. Rename or delete it in Admin > Integrations > OAuth, then run this again.`;
    case 'otherGrant':
      return `The OAuth client "${obstacle.name}" has the grant ${obstacle.grant}, but CODE is needed. Rename it in Admin > Integrations > OAuth, then run this again.`;
    case 'unknownFields':
      return `This organization's integrations don't support ${quoted(obstacle.fields)} of "${obstacle.name}". Please open an issue with this message.`;
    case 'otherPage':
      return `An integration named "${obstacle.name}" shows another page (${obstacle.url}). Rename it in Admin > Integrations, or enter the address of your page there, then run this again.`;
    case 'samePage':
      return `Several integrations show this page: ${quoted(obstacle.names)}. Delete or deactivate all but one in Admin > Integrations, then run this again.`;
    case 'ambiguous':
      return `There are several ${several[obstacle.what]} named "${obstacle.name}". Rename those that should stay as they are, then run this again.`;
  }
}

const formatObstacles = (obstacles: readonly Obstacle[]) => ({
  error: obstacles.map(formatObstacle).join('\n'),
  exitCode: exitCodes.someFailed,
});

/** Error codes that are more specific than their HTTP status, with the next step. */
const byCode: ReadonlyMap<string, string> = new Map([
  [
    'max.integrations.reached',
    'The organization has reached its limit of integrations. Delete an unused one in Admin > Integrations, or ask Genesys for more.',
  ],
  [
    'auth.too.many.clients',
    'The organization has reached its limit of OAuth clients. Delete an unused one in Admin > Integrations > OAuth.',
  ],
  [
    'auth.invalid.scope',
    "This organization doesn't know one of the scopes. Please open an issue with this message.",
  ],
  ['bad.grant.type', 'Genesys Cloud refuses the grant type of the OAuth client.'],
  [
    'version.conflict',
    'Someone else is changing the same integration. Wait until they are done, then run this again.',
  ],
  [
    'cannot.delete.client',
    "Genesys Cloud doesn't delete an active OAuth client. Deactivate it in Admin > Integrations > OAuth, then run this again.",
  ],
  [
    'max.roles.exceeded',
    'The organization has reached its limit of roles. Delete an unused one in Admin > People & Permissions > Roles / Permissions.',
  ],
]);

/** Failures whose standard text is about a call. */
const byKind: ReadonlyMap<FailureName, string> = new Map([
  ['notFound', 'Someone else deleted it at the same time.'],
  ['conflict', 'Someone else changed it at the same time.'],
  ['timeout', 'Genesys Cloud took too long to respond.'],
  [
    'badAnswer',
    'Genesys Cloud sent an unexpected response. Check GENESYS_REGION and GENESYS_GATEWAY.',
  ],
]);

const formatRefusal = (failure: Failure, code: string | null): string => {
  const known = byCode.get(code ?? '') ?? byKind.get(failure.kind);
  const reference = failure.correlationId ? ` (reference ${failure.correlationId})` : '';
  return known ? `${known}${reference}` : formatFailure(failure);
};

const admin = 'Admin > People & Permissions > Roles / Permissions';

/** A permission as named in Admin and in the API, with its purpose. */
function formatRight(permission: string): string {
  const purpose = purposeOf(installMessages.rights, permission);
  return `  ${permissionName(permission)}${purpose === null ? '' : `: ${purpose}`}`;
}

/** Why no plan was made, and the exit code for it. */
export function formatPrepareProblem(problem: PrepareProblem): {
  readonly error: string;
  readonly exitCode: ExitCode;
} {
  switch (problem.kind) {
    case 'rightsMissing':
      return {
        error: [
          'The OAuth client lacks these permissions:',
          ...problem.permissions.map(formatRight),
          `Add them to a role in ${admin}, and the role to the client in Admin > Integrations > OAuth > Roles.`,
        ].join('\n'),
        exitCode: exitCodes.notPermitted,
      };
    case 'groupsMissing':
      return {
        error: `No group is named ${quoted(problem.names)}. See Admin > Directory > Groups.`,
        exitCode: exitCodes.notFound,
      };
    case 'groupsAmbiguous':
      return {
        error: `Several groups are named ${quoted(problem.names)}. Give the id instead, or rename one of them.`,
        exitCode: exitCodes.notFound,
      };
    case 'queuesMissing':
      return {
        error: `No queue is named ${quoted(problem.names)}. See Admin > Contact Center > Queues.`,
        exitCode: exitCodes.notFound,
      };
    case 'queuesAmbiguous':
      return {
        error: `Several queues are named ${quoted(problem.names)}. Give the id instead, or rename one of them.`,
        exitCode: exitCodes.notFound,
      };
    case 'obstacles':
      return formatObstacles(problem.obstacles);
    case 'failed':
      return {
        error: formatRefusal(problem.failure, problem.code),
        exitCode: exitCodeOfFailure(problem.failure),
      };
  }
}

/** Why the installation stopped, and the exit code for it. */
export function formatStepProblem(problem: StepProblem): {
  readonly error: string;
  readonly exitCode: ExitCode;
} {
  switch (problem.kind) {
    case 'failed':
      return {
        error: formatRefusal(problem.failure, problem.code),
        exitCode: exitCodeOfFailure(problem.failure),
      };
    case 'notConfirmed':
      return {
        error:
          "Genesys Cloud accepted it but doesn't show it. Look at it in Admin, then run this again.",
        exitCode: exitCodes.platform,
      };
    case 'obstacles':
      return formatObstacles(problem.obstacles);
    case 'interrupted':
      return { error: 'Interrupted.', exitCode: exitCodes.interrupted };
  }
}

/** Names an OAuth client that config.json no longer contains, and why. */
export function formatLeftOut({ page, id, why }: LeftOutClient): string {
  const reason =
    why === 'absent'
      ? 'this organization does not have it'
      : "it doesn't allow sign-in with PKCE; to keep its page, install that too";
  return `Left out of config.json: OAuth client ${id}${page === null ? '' : ` (${page})`}: ${reason}.`;
}

/** How the served config.json compares with the one that is needed. */
export const configVerdicts: Readonly<Record<ConfigVerdict, (page: string) => string>> = {
  right: (page) => `${page}/config.json is right.`,
  cached: (page) =>
    `${page}/config.json is right on the host, but a cache still serves the previous one. Purge it, and serve config.json with Cache-Control: no-cache.`,
  other: (page) => `${page}/config.json differs. Replace it with the one above.`,
  missing: (page) => `${page}/config.json can't be read. Put the one above there.`,
};
