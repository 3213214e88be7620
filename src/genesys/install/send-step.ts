import * as v from 'valibot';
import type { Step } from '../../install/step.ts';
import { failed, type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as operations from './operations.ts';

const made = v.object({ id: v.string() });

/** A step whose object does not exist yet; no plan starts with one. */
const tooEarly = failed<never>({ kind: 'notFound' });

/**
 * Sends a step's write.
 * @returns the id of the object that was created or changed
 */
export async function sendStep(api: Api, step: Step): Promise<Result<string>> {
  switch (step.action) {
    case 'createRole':
      return idOf(api.call(operations.createRole, { body: step.role, answer: made }));
    case 'createClient':
      return idOf(api.call(operations.createClient, { body: step.client, answer: made }));
    case 'createIntegration': {
      const body = { name: step.name, integrationType: { id: step.typeId } };
      return idOf(api.call(operations.createIntegration, { body, answer: made }));
    }
    case 'changeRole':
      return change(api, operations.changeRole, 'roleId', step.id, step.role);
    case 'changeClient':
      return change(api, operations.changeClient, 'clientId', step.id, step.client);
    case 'configureIntegration':
      return change(api, operations.writeIntegrationConfig, 'integrationId', step.id, step.config);
    case 'enableIntegration': {
      const body = { intendedState: 'ENABLED' };
      return change(api, operations.switchIntegration, 'integrationId', step.id, body);
    }
    case 'grantRole': {
      const { id, group, divisionId } = step;
      if (id === null) return tooEarly;
      const answer = await api.call(operations.grantRole, {
        path: { roleId: id },
        query: { subjectType: 'PC_GROUP' },
        body: { subjectIds: [group.id], divisionIds: [divisionId] },
        answer: v.unknown(),
      });
      return answer.ok ? success(id) : answer;
    }
  }
}

async function idOf(answer: Promise<Result<{ readonly id: string }>>): Promise<Result<string>> {
  const result = await answer;
  return result.ok ? success(result.value.id) : result;
}

async function change(
  api: Api,
  operation: Parameters<Api['call']>[0],
  idName: string,
  id: string | null,
  body: unknown,
): Promise<Result<string>> {
  if (id === null || body === null) return tooEarly;
  const answer = await api.call(operation, { path: { [idName]: id }, body, answer: v.unknown() });
  return answer.ok ? success(id) : answer;
}
