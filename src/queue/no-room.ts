import type { Messages, ProblemWords, QueueMessages } from '../i18n/messages.ts';
import type { Failure } from '../recording/failure.ts';

/** Why a queue cannot be shown, and what to do. */
export function noRoomWords(
  failure: Failure,
  words: QueueMessages,
  messages: Messages,
): ProblemWords {
  if (failure.kind === 'notFound') return words.queueGone;
  if (failure.kind === 'notPermitted' && failure.lack === 'permission') {
    const { what } = messages.failure(failure, null);
    return { ...words.notYourDivision, what: `${words.notYourDivision.what} ${what}` };
  }
  return messages.failure(failure, null);
}
