import type { Actual } from './actual.ts';
import type { Desired } from './desired.ts';
import { planClient } from './plan-client.ts';
import { planIntegration } from './plan-integration.ts';
import type { Plan } from './plan-part.ts';
import { planRole } from './plan-role.ts';

/** The steps from the actual to the desired state. Pure: the page and the command line rerun it after each step. */
export function planInstall(desired: Desired, actual: Actual): Plan {
  const parts = [
    ...desired.roles.map((role) => planRole(role, actual)),
    ...desired.clients.map((client) => planClient(client, actual)),
    ...desired.integrations.map((integration) => planIntegration(integration, actual)),
  ];
  return {
    steps: parts.flatMap(({ steps = [] }) => steps),
    obstacles: parts.flatMap(({ obstacles = [] }) => obstacles),
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
  };
}
