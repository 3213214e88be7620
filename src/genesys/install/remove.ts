import * as v from 'valibot';
import type { Actual } from '../../install/actual.ts';
import type { Removal } from '../../install/undo.ts';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import type { Operation } from '../operations.ts';
import { confirmPolicy, type StepProblem } from './apply.ts';
import type { InstallDeps } from './install-api.ts';
import * as operations from './operations.ts';

export interface Removed {
  readonly done: readonly Removal[];
  /** The remaining removals, starting with the failed one. */
  readonly left: readonly Removal[];
  readonly problem: StepProblem | null;
}

/** Deletes the objects of an uninstall one by one, and confirms each deletion with a read. Never throws. */
export async function applyUndo(
  deps: InstallDeps,
  removals: readonly Removal[],
  actual: Actual,
  onProgress: (done: readonly Removal[], next: Removal | null) => void,
): Promise<Removed> {
  for (const [index, removal] of removals.entries()) {
    const done = removals.slice(0, index);
    const left = removals.slice(index);
    onProgress(done, removal);
    if (deps.interrupted.aborted) return { done, left, problem: { kind: 'interrupted' } };
    const problem = await remove(deps, removal, actual);
    if (problem) return { done, left, problem };
  }
  onProgress(removals, null);
  return { done: removals, left: [], problem: null };
}

const byKind: Readonly<
  Record<
    Removal['what'],
    { readonly drop: Operation; readonly read: Operation; readonly id: string }
  >
> = {
  integration: {
    drop: operations.deleteIntegration,
    read: operations.readIntegration,
    id: 'integrationId',
  },
  client: { drop: operations.deleteClient, read: operations.readClient, id: 'clientId' },
  role: { drop: operations.deleteRole, read: operations.readRole, id: 'roleId' },
};

async function remove(
  deps: InstallDeps,
  { what, id }: Removal,
  actual: Actual,
): Promise<StepProblem | null> {
  const { api, lastCode } = deps;
  const { drop, read, id: idName } = byKind[what];
  const path = { [idName]: id };
  if (what === 'client') {
    const off = await switchOff(api, id, actual);
    if (!off.ok) return { kind: 'failed', failure: off.failure, code: lastCode() };
  }
  const dropped = await api.call(drop, { path, answer: v.unknown() });
  // "Not found" is fine: an earlier response may have been lost.
  if (!dropped.ok && dropped.failure.kind !== 'notFound') {
    return { kind: 'failed', failure: dropped.failure, code: lastCode() };
  }
  for (let tries = 1; tries <= confirmPolicy.tries; tries += 1) {
    const left = await api.call(read, { path, answer: v.unknown() });
    if (!left.ok) {
      return left.failure.kind === 'notFound'
        ? null
        : { kind: 'failed', failure: left.failure, code: lastCode() };
    }
    if (deps.interrupted.aborted) return { kind: 'interrupted' };
    await new Promise<void>((resolve) => void deps.clock.after(confirmPolicy.everyMs, resolve));
  }
  return { kind: 'notConfirmed' };
}

/** Deactivates a client first: the platform refuses to delete an active one (`cannot.delete.client`). */
async function switchOff(
  api: Api,
  clientId: string,
  { clients }: Actual,
): Promise<Result<unknown>> {
  const client = clients.find(({ id }) => id === clientId);
  if (!client || client.state === 'inactive') return success(null);
  const { id: _, roleDivisions, ...body } = client;
  return api.call(operations.changeClient, {
    path: { clientId },
    body: {
      ...body,
      ...(roleDivisions.length > 0 && { roleDivisions }),
      state: 'inactive',
    },
    answer: v.unknown(),
  });
}
