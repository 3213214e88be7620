import { type Language, languages } from '../../../src/ui/messages/language.ts';
import { loadMessages } from '../../../src/ui/messages/load.ts';
import type { Messages, SetupProblemWords } from '../../../src/ui/messages/messages.ts';
import type { ConsentMessages } from '../../../src/ui/messages/consent-messages.ts';
import type { MyCallsMessages } from '../../../src/ui/messages/my-calls-messages.ts';
import type { PauseMessages } from '../../../src/ui/messages/pause-messages.ts';
import type { SheetMessages } from '../../../src/ui/messages/sheet-messages.ts';

/** A language with what usually loads late. */
export interface Words {
  readonly messages: Messages;
  readonly pause: PauseMessages;
  readonly consent: ConsentMessages;
  readonly myCalls: MyCallsMessages;
  readonly sheet: SheetMessages;
  readonly setupProblem: SetupProblemWords;
}

async function load(language: Language): Promise<readonly [string, Words]> {
  const messages = await loadMessages(language);
  const { pause, consent, myCalls, sheet, setupProblem } = messages.late;
  const late = {
    pause: await pause(),
    consent: await consent(),
    myCalls: await myCalls(),
    sheet: await sheet(),
    setupProblem: await setupProblem(),
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
