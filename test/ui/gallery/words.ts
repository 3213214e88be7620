import { type Language, languages } from '../../../src/i18n/load.ts';
import type {
  AccountMessages,
  ConsentMessages,
  FormatSetupProblem,
  FormatSignInProblem,
  Messages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../../src/i18n/messages.ts';
import { loadWords } from '../../i18n/words.ts';

/** A language with what usually loads late. */
export interface Words {
  readonly messages: Messages;
  readonly pause: PauseMessages;
  readonly consent: ConsentMessages;
  readonly myCalls: MyCallsMessages;
  readonly sheet: SheetMessages;
  readonly account: AccountMessages;
  readonly setupProblem: FormatSetupProblem;
  readonly signInProblem: FormatSignInProblem;
}

async function load(language: Language): Promise<readonly [string, Words]> {
  const messages = await loadWords(language);
  const { pause, consent, myCalls, sheet, account, setupProblem, signInProblem } = messages.lazy;
  const late = {
    pause: await pause(),
    consent: await consent(),
    myCalls: await myCalls(),
    sheet: await sheet(),
    account: await account(),
    setupProblem: await setupProblem(),
    signInProblem: await signInProblem(),
  };
  return [language, { messages, ...late }];
}

const all = new Map(await Promise.all(languages.map(load)));

/** All languages are there from the start, so that a state draws at once. */
export function wordsIn(language: string): Words {
  const words = all.get(language);
  if (!words) throw new Error(`There is no language ${language}`);
  return words;
}
