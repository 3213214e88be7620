import type { QueueFilter } from '../storage/queue-filter.ts';
import type { Row } from './call-rows.ts';

/** What the status strip counts. A row that is not certain is being checked, whatever it showed last. */
export type RowKind = NonNullable<QueueFilter['kind']>;

/** In the order of the strip. */
export const rowKinds = [
  'recording',
  'paused',
  'notRecording',
  'checking',
] as const satisfies readonly RowKind[];

export function kindOf({ snapshot }: Row, isCertain: boolean): RowKind {
  if (!snapshot || !isCertain) return 'checking';
  switch (snapshot.status.kind) {
    case 'recording':
    case 'paused':
      return snapshot.status.kind;
    case 'notRecorded':
    case 'suppressed':
      return 'notRecording';
    case 'unknown':
    case 'ended':
      return 'checking';
  }
}
