/** The simulated organization. */
export const ORGANIZATION = {
  id: 'd0000000-0000-4000-8000-000000000001',
  name: 'Example Organization',
} as const;

/** Genesys Cloud's default division. Everything in the simulator belongs to it. */
export const HOME_DIVISION = { id: 'd0000000-0000-4000-8000-000000000002', name: 'Home' } as const;
