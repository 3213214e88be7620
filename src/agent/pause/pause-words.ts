import type { PauseMessages } from '../../ui/messages/pause-messages.ts';
import { timeInWords } from '../../ui/time-words.ts';
import type { PauseNews } from './pause-news.ts';

export interface NewsWords {
  readonly title: string;
  /** The next step; nothing needs doing without one. */
  readonly next: string | null;
}

/** Puts news into words. */
export type PauseWords = (news: PauseNews) => NewsWords;

interface Pause {
  readonly remindEveryMs: number;
  /** Whether the beginning of the pause was seen. */
  readonly exact: boolean;
  readonly lang: string;
}

export function putPauseIntoWords(
  messages: PauseMessages,
  { remindEveryMs, exact, lang }: Pause,
): PauseWords {
  return (news) => {
    switch (news.kind) {
      case 'again':
        return { title: messages.again, next: null };
      case 'resumesSoon':
        return { title: messages.resumesSoon, next: messages.keepPausedIfNotDone };
      case 'givenUp':
        return { title: messages.givenUp, next: messages.resumeWhenDone };
      case 'reminder': {
        const time = timeInWords(news.count * remindEveryMs, lang);
        const title = exact ? messages.pausedFor(time) : messages.pausedForAtLeast(time);
        return { title, next: messages.resumeWhenDone };
      }
    }
  };
}
