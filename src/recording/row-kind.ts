import type { CallSnapshot } from './snapshot.ts';

/** The categories in a queue's status strip, in order. Stored filters contain these names. */
export const rowKinds = ['recording', 'paused', 'notRecording', 'checking'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A call with an uncertain status counts as `checking`, whatever it showed last. */
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
