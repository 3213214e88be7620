import type { Failure } from '../failure.ts';
import type { Obstacle } from '../snapshot.ts';

/** What a bulk run can be asked for. Starting a whole queue at once is nobody's wish. */
export type BulkCommand = 'stop' | 'pause' | 'resume';

/** How one call of a run ended. Every call gets exactly one. */
export type Outcome =
  /** Confirmed by the platform. */
  | { readonly kind: 'done' }
  /** A stop, of a recording that only its agent or nobody can stop: confirmed as paused. */
  | { readonly kind: 'pausedInstead' }
  | { readonly kind: 'alreadySo' }
  /** The call ended, or left the queue, before its turn. */
  | { readonly kind: 'gone' }
  /** No such command would do it, such as a pause of a snippet. */
  | { readonly kind: 'notPossible'; readonly why: Obstacle }
  | { readonly kind: 'notPermitted'; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The run was over before its turn: nothing was sent. */
  | { readonly kind: 'notTried'; readonly because: 'cancelled' | Failure };

export type OutcomeKind = Outcome['kind'];

export const outcomeKinds = [
  'done',
  'pausedInstead',
  'alreadySo',
  'gone',
  'notPossible',
  'notPermitted',
  'failed',
  'notTried',
] as const satisfies readonly OutcomeKind[];

const retryable: ReadonlySet<OutcomeKind> = new Set(['notPermitted', 'failed', 'notTried']);

/** Whether another run may change it. */
export const isRetryable = ({ kind }: Outcome): boolean => retryable.has(kind);

/** How a refused or lost request ends its call. */
export function outcomeOf(failure: Failure): Outcome {
  switch (failure.kind) {
    case 'callEnded':
      return { kind: 'gone' };
    case 'notPermitted':
    case 'notParticipant':
    case 'notMyCall':
      return { kind: 'notPermitted', failure };
    default:
      return { kind: 'failed', failure };
  }
}
