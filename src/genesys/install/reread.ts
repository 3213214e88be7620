import type { Actual } from '../../install/actual.ts';
import type { Description } from '../../install/description.ts';
import type { Step } from '../../install/step.ts';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import { listAll } from './lists.ts';
import * as operations from './operations.ts';
import { readIntegration, readIntegrations, readRole, readRoles } from './read-actual.ts';
import { clientShape } from './shapes.ts';

/**
 * Returns the organization's state after a step; only the object that the step changed is read again.
 * @param id of an object created by the step. With `null`, the step's own id is used, or the whole list is read if
 * there is none.
 */
export async function rereadPart(
  api: Api,
  description: Description,
  step: Step,
  id: string | null,
  before: Actual,
): Promise<Result<Actual>> {
  const known = id ?? ('id' in step ? step.id : null);
  switch (step.action) {
    case 'createRole':
    case 'changeRole':
    case 'grantRole': {
      const roles = known
        ? put(before.roles, await readRole(api, known))
        : await readRoles(api, description);
      return roles.ok ? success({ ...before, roles: roles.value }) : roles;
    }
    case 'createClient':
    case 'changeClient': {
      const clients = known
        ? put(before.clients, await readClient(api, known))
        : await listAll(api, operations.listClients, clientShape);
      return clients.ok ? success({ ...before, clients: clients.value }) : clients;
    }
    case 'createIntegration':
    case 'configureIntegration':
    case 'enableIntegration': {
      const integrations = known
        ? put(before.integrations, await readIntegration(api, known))
        : await readIntegrations(api, description);
      return integrations.ok
        ? success({ ...before, integrations: integrations.value })
        : integrations;
    }
  }
}

const readClient = (api: Api, clientId: string) =>
  api.call(operations.readClient, { path: { clientId }, answer: clientShape });

/** Replaces one object in the list by its current state. Its place stays, so that the next plan means the same one. */
function put<T extends { readonly id: string }>(
  all: readonly T[],
  read: Result<T>,
): Result<readonly T[]> {
  if (!read.ok) return read;
  const { value } = read;
  const isNew = all.every(({ id }) => id !== value.id);
  return success(isNew ? [...all, value] : all.map((one) => (one.id === value.id ? value : one)));
}
