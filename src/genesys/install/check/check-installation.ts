import type { CheckId, Finding } from '../../../install/check/findings.ts';
import { integrationIds, judgeIntegration } from '../../../install/check/integration.ts';
import { judgeRole, roleIds } from '../../../install/check/role.ts';
import type { Description } from '../../../install/description.ts';
import { type Failure, type Result, success } from '../../../recording/failure.ts';
import type { Api } from '../../api/api.ts';
import { regionOfDomain } from '../../regions.ts';
import { readIntegrations, readPermissions, readRoles } from '../read-actual.ts';
import { failureDetail } from './failure-detail.ts';

/** The result of checking roles and integrations. */
interface InstallationCheck {
  readonly findings: readonly Finding[];
  /** Set if the credentials were refused. */
  readonly signedOut: Failure | null;
}

/** Checks roles and integrations, each read by itself: a refusal of one says nothing about the others. */
export async function checkInstallation(
  api: Api,
  description: Description,
  domain: string,
): Promise<InstallationCheck> {
  const roles = await judgeRoles(api, description);
  const signedOut = signedOutIn(roles);
  if (signedOut) return { findings: [], signedOut };
  const judged = [...roles, ...(await judgeIntegrations(api, description, domain))];
  return { findings: judged.map(findingOf), signedOut: signedOutIn(judged) };
}

/** A finding, or why its part could not be read. */
type Judged = readonly [CheckId, Result<Finding>];

async function judgeRoles(api: Api, description: Description): Promise<readonly Judged[]> {
  const roles = await readRoles(api, description);
  if (!roles.ok) return description.roles.map(({ key }) => [roleIds[key], roles]);
  const actual = { roles: roles.value, permissions: await readPermissions(api, description) };
  return description.roles.map((role) => [roleIds[role.key], success(judgeRole(role, actual))]);
}

async function judgeIntegrations(
  api: Api,
  description: Description,
  domain: string,
): Promise<readonly Judged[]> {
  const region = regionOfDomain(domain) ?? null;
  const judged: Judged[] = [];
  for (const one of description.integrations) {
    const read = await readIntegrations(api, { ...description, integrations: [one] }, 'all');
    const result = read.ok ? success(judgeIntegration(one, read.value, region)) : read;
    judged.push([integrationIds[one.key], result]);
  }
  return judged;
}

const findingOf = ([id, result]: Judged): Finding =>
  result.ok ? result.value : { id, verdict: 'unknown', details: [failureDetail(result.failure)] };

function signedOutIn(judged: readonly Judged[]): Failure | null {
  const failures = judged.flatMap(([, result]) => (result.ok ? [] : [result.failure]));
  return failures.find(({ kind }) => kind === 'signedOut') ?? null;
}
