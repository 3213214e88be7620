/** The organization that everything belongs to. */
export const ORGANIZATION = {
  id: 'd0000000-0000-4000-8000-000000000001',
  name: 'Example Organization',
} as const;

/** Genesys Cloud's default division; everything in the simulator lies in it. */
export const HOME_DIVISION = { id: 'd0000000-0000-4000-8000-000000000002', name: 'Home' } as const;
