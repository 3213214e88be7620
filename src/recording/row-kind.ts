import type { CallSnapshot } from './snapshot.ts';

/** What the status strip of a queue counts, in its order. Kept filters hold these names. */
export const rowKinds = ['recording', 'paused', 'notRecording', 'checking'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A call whose status is not certain is being checked, whatever it showed last. */
export function rowKindOf(snapshot: CallSnapshot | null, isCertain: boolean): RowKind {
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
