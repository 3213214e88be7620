import { noCallYet } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import { readOutsideCall } from './conversation.ts';
import { outsideSnapshotOf } from './snapshot.ts';

/**
 * Whether it is a callback whose agent has not dialed. Until then it is no call to the calls API: only the conversation
 * knows it.
 */
export async function isCallback(api: Api, conversationId: string): Promise<boolean> {
  const seen = await readOutsideCall(api, conversationId);
  return seen.ok && outsideSnapshotOf(seen.value.call) === noCallYet;
}
