import * as v from 'valibot';

/** A status as it is kept in the page's storage. */
export const statusName = v.picklist([
  'unknown',
  'notRecorded',
  'recording',
  'paused',
  'pausedOnHold',
  'ended',
]);
