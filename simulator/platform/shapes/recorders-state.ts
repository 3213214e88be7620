import type { RecorderStates } from '../../world/recorders.ts';

/** `RecordersState`: upper case in every shape. */
export const recordersState = (states: RecorderStates) => ({
  adhocState: states.adhoc,
  customerExperienceState: states.customerExperience,
  agentExperienceState: states.agentExperience,
  snippetState: states.snippet,
});
