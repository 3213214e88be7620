import type { Backend } from './backend.ts';
import type { Outcome } from './outcome.ts';
import { perform, type Wait } from './perform.ts';
import type { Reading } from './reading.ts';

/** `pausedInstead`: what cannot be stopped is silent by secure pause, and can be resumed. */
export type StopOutcome = Outcome | { readonly kind: 'pausedInstead'; readonly reading: Reading };

/**
 * Ends the recording of somebody else's call as far as the platform allows: stops what can be stopped, and pauses the
 * rest. A recording by policy can only be paused; others may be the agent's alone to stop.
 * @param known what the platform has just said, if it did
 */
export async function stopOrPause(
  backend: Backend,
  wait: Wait,
  known?: Reading,
): Promise<StopOutcome> {
  const stopped = await perform(backend, 'stop', wait, known);
  if (!mayBePaused(stopped)) return stopped;
  const paused = await perform(backend, 'pause', wait, stopped.reading ?? undefined);
  switch (paused.kind) {
    case 'done':
    case 'alreadySo':
      return { kind: 'pausedInstead', reading: paused.reading };
    case 'impossible':
      return stopped.kind === 'done' ? paused : stopped;
    case 'failed':
      return paused;
  }
}

function mayBePaused(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'alreadySo':
      return false;
    case 'done':
      return outcome.reading.status.kind === 'recording';
    case 'impossible':
      return outcome.why === 'policyCannotStop' || outcome.why === 'othersRecording';
    case 'failed':
      return outcome.failure.kind === 'notParticipant' || outcome.failure.kind === 'notPermitted';
  }
}
