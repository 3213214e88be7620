import * as v from 'valibot';
import type { Api } from '../api/api.ts';
import * as operations from '../operations.ts';

/**
 * Revokes the token used by `api`.
 * @returns false if it may still work
 */
export async function endToken(api: Api): Promise<boolean> {
  const answer = await api.call(operations.signOut, { answer: v.unknown() });
  return answer.ok || answer.failure.kind === 'signedOut';
}
