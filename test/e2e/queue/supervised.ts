import { test } from '../support/test.ts';
import { becomeSupervisor, type Supervisor, supervisorAt } from '../support/supervisor.ts';

/** A journey of the supervisor, who may pause others. */
export const supervised = test.extend<{ supervisor: Supervisor }>({
  supervisor: async ({ page, control, simulator }, use) => {
    await becomeSupervisor(control);
    await use(supervisorAt(page, simulator.addresses.widget));
  },
});

export { expect, test } from '../support/test.ts';
