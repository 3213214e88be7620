import { journey } from '../harness/journey.ts';
import { becomeSupervisor, supervisorAt } from './supervisor.ts';

/** A journey of the supervisor, who may pause others. */
export const supervised = journey.extend('supervisor', async ({ page, control, simulator }) => {
  await becomeSupervisor(control);
  return supervisorAt(page, simulator.addresses.widget);
});
