import { en as firstWords, loadMessages, withFailures } from '../../src/i18n/load.ts';
import type { Messages } from '../../src/i18n/messages.ts';

/** English, the texts of failures included. */
export const en = await withFailures(firstWords);

/** Every text in a language. */
export const loadWords = async (language: string): Promise<Messages> =>
  withFailures(await loadMessages(language));
