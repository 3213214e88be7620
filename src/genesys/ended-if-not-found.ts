import type { Result } from '../recording/failure.ts';

/** The platform forgets calls that are over: to a read of one, "not found" means that it has ended. */
export function endedIfNotFound<T>(answer: Result<T>): Result<T> {
  if (answer.ok || answer.failure.kind !== 'notFound') return answer;
  return { ok: false, failure: { ...answer.failure, kind: 'callEnded' } };
}
