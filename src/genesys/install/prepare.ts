import type { Actual } from '../../install/actual.ts';
import { type Asked, askedBefore } from '../../install/asked.ts';
import type { Description } from '../../install/description.ts';
import { type Desired, desiredBy, type Group } from '../../install/desired.ts';
import { findNamed, type Named } from '../../install/names.ts';
import { planInstall } from '../../install/plan.ts';
import type { Obstacle, Plan } from '../../install/plan-part.ts';
import { missingRights, type Purpose } from '../../install/rights.ts';
import { planUndo, type Undo } from '../../install/undo.ts';
import { failed, type Failure, type Result, success } from '../../recording/failure.ts';
import { listQueues, type Queue } from '../queues/list.ts';
import type { InstallDeps } from './install-api.ts';
import { listAll } from './lists.ts';
import * as operations from './operations.ts';
import { readActual, readIntegrations } from './read-actual.ts';
import { schemaObstacles } from './config-schema.ts';
import { groupShape, subjectShape } from './shapes.ts';

/** Why no plan can be made yet. */
export type PrepareProblem =
  | { readonly kind: 'rightsMissing'; readonly permissions: readonly string[] }
  | { readonly kind: 'groupsMissing'; readonly names: readonly string[] }
  | { readonly kind: 'groupsAmbiguous'; readonly names: readonly string[] }
  | { readonly kind: 'queuesMissing'; readonly names: readonly string[] }
  | { readonly kind: 'queuesAmbiguous'; readonly names: readonly string[] }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly code: string | null };

type Prepared<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PrepareProblem };

const refuse = (problem: PrepareProblem): Prepared<never> => ({ ok: false, problem });

/**
 * Reports a failed read. Something that every organization has cannot be missing or in conflict, so such an answer
 * counts as invalid.
 */
function refuseFor({ lastCode }: InstallDeps, failure: Failure): Prepared<never> {
  const isOdd = failure.kind === 'notFound' || failure.kind === 'conflict';
  const meant: Failure = isOdd ? { ...failure, kind: 'badAnswer' } : failure;
  return refuse({ kind: 'failed', failure: meant, code: lastCode() });
}

export interface PreparedInstall {
  readonly desired: Desired;
  readonly actual: Actual;
  readonly plan: Plan;
  /** Names of groups and queues by id, to show in the plan. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads everything a plan needs, and plans. Changes nothing. */
export async function prepareInstall(
  deps: InstallDeps,
  description: Description,
  asked: Asked,
  purpose: Purpose,
): Promise<Prepared<PreparedInstall>> {
  const lacking = await lackingRights(deps, description, purpose);
  if (lacking.length > 0) return refuse({ kind: 'rightsMissing', permissions: lacking });
  const groups = await readGroups(deps);
  if (!groups.ok) return refuseFor(deps, groups.failure);
  const agents = findNamed(groups.value, asked.groups);
  const supervisors = findNamed(groups.value, asked.supervisorGroups);
  const groupProblem = problemOf([agents, supervisors], 'groupsMissing', 'groupsAmbiguous');
  if (groupProblem) return refuse(groupProblem);
  const queues = await findQueues(deps, asked.queues);
  if (!queues.ok) return refuseFor(deps, queues.failure);
  const queueProblem = problemOf([queues.value], 'queuesMissing', 'queuesAmbiguous');
  if (queueProblem) return refuse(queueProblem);

  const desired = desiredBy(description, {
    names: asked.names,
    languages: asked.languages,
    queueIds: queues.value.found.map(({ id }) => id),
    groups: {
      agent: agents.found,
      ...(supervisors.found.length > 0 && { queue: supervisors.found }),
    },
  });
  const actual = await readActual(deps.api, description);
  if (!actual.ok) return refuseFor(deps, actual.failure);
  const plan = planInstall(desired, actual.value);
  const obstacles = [...plan.obstacles, ...(await schemaObstacles(deps.api, desired))];
  if (obstacles.length > 0) return refuse({ kind: 'obstacles', obstacles });
  const named = [...groups.value, ...queues.value.found].map(({ id, name }) => [id, name] as const);
  return { ok: true, value: { desired, actual: actual.value, plan, names: new Map(named) } };
}

export interface PreparedUndo {
  readonly actual: Actual;
  readonly undo: Undo;
}

/** Reads the organization and plans the uninstall. Changes nothing. */
export async function prepareUndo(
  deps: InstallDeps,
  description: Description,
  purpose: Purpose,
): Promise<Prepared<PreparedUndo>> {
  const lacking = await lackingRights(deps, description, purpose);
  if (lacking.length > 0) return refuse({ kind: 'rightsMissing', permissions: lacking });
  const actual = await readActual(deps.api, description, 'all');
  if (!actual.ok) return refuseFor(deps, actual.failure);
  return { ok: true, value: { actual: actual.value, undo: planUndo(description, actual.value) } };
}

/** Returns none if the organization does not list its rights; the step that needs one will then report it. */
async function lackingRights(
  { api }: InstallDeps,
  { installer }: Description,
  purpose: Purpose,
): Promise<string[]> {
  const granted = await readMyRights(api);
  if (!granted.ok || granted.value.length === 0) return [];
  return missingRights(installer.permissions, purpose, granted.value);
}

/** The permissions of the signed-in user or OAuth client, as `domain:entity:action`. */
const readMyRights = (api: InstallDeps['api']): Promise<Result<string[]>> =>
  api.call(operations.readMyGrants, { answer: subjectShape });

/** What an administrator can choose from. */
export interface Organization {
  readonly groups: readonly Group[];
  /** The choices of the current installation, with queues by name if that is unambiguous; `null` if there is none. */
  readonly before: Asked | null;
}

/** Reads the groups to choose from and the previous choices, provided that all rights to install are present. */
export async function readOrganization(
  deps: InstallDeps,
  description: Description,
): Promise<Prepared<Organization>> {
  const lacking = await lackingRights(deps, description, 'install');
  if (lacking.length > 0) return refuse({ kind: 'rightsMissing', permissions: lacking });
  const groups = await readGroups(deps);
  if (!groups.ok) return refuseFor(deps, groups.failure);
  const integrations = await readIntegrations(deps.api, description);
  if (!integrations.ok) return refuseFor(deps, integrations.failure);
  const before = askedBefore(description, integrations.value);
  // A deleted group cannot be chosen again; the plan shows its removal.
  const inUse = (ids: readonly string[]) =>
    ids.filter((id) => groups.value.some((group) => group.id === id));
  return {
    ok: true,
    value: {
      groups: groups.value,
      before: before && {
        ...before,
        groups: inUse(before.groups),
        supervisorGroups: inUse(before.supervisorGroups),
        queues: await namesOf(deps, before.queues),
      },
    },
  };
}

/** Returns queue names, or the id of a queue that is deleted, not visible, or shares its name. */
async function namesOf({ api }: InstallDeps, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return ids;
  const listed = await listQueues(api);
  const queues = listed.ok ? listed.value.queues : [];
  return ids.map((id) => {
    const name = queues.find((one) => one.id === id)?.name ?? id;
    return findNamed(queues, [name]).ambiguous.length > 0 ? id : name;
  });
}

/** All active groups. */
async function readGroups({ api }: InstallDeps): Promise<Result<Group[]>> {
  const listed = await listAll(api, operations.listGroups, groupShape);
  if (!listed.ok) return listed;
  const active = listed.value.filter(({ state }) => state === 'active');
  return success(
    active.map(({ id, name, rolesEnabled }) => ({ id, name, takesRoles: rolesEnabled })),
  );
}

async function findQueues(
  { api }: InstallDeps,
  names: readonly string[],
): Promise<Result<Named<Queue>>> {
  if (names.length === 0) return success(findNamed([], []));
  const listed = await listQueues(api);
  if (!listed.ok) return listed;
  if (listed.value.failure) return failed(listed.value.failure);
  return success(findNamed(listed.value.queues, names));
}

function problemOf<Missing extends string, Ambiguous extends string>(
  results: readonly Named<unknown>[],
  missing: Missing,
  ambiguous: Ambiguous,
): { kind: Missing | Ambiguous; names: readonly string[] } | null {
  const lost = results.flatMap((one) => one.missing);
  const unclear = results.flatMap((one) => one.ambiguous);
  if (lost.length > 0) return { kind: missing, names: lost };
  return unclear.length > 0 ? { kind: ambiguous, names: unclear } : null;
}
